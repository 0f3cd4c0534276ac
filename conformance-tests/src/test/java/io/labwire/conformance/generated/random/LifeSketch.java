package io.labwire.conformance.generated.random;

import java.util.ArrayList;
import java.util.List;

/**
 * When an element came and when it goes.
 *
 * @param window which of the ranges of versions that such an element can have; the first is every version
 * @param since the version that brought it, empty if it is not told
 * @param deprecated why not to use it any more, empty if it is not told
 */
record LifeSketch(int window, String since, String deprecated) {

    private static final List<List<String>> ALWAYS = List.of(List.of());

    /** The values of an enum come and go with KATCP 5. */
    private static final List<List<String>> OF_VALUES =
            List.of(List.of(), List.of(), List.of("until: '4.0'"), List.of("from: '5.0'"));

    private static final List<List<String>> OF_MESSAGES = List.of(
            List.of(),
            List.of(),
            List.of("until: '4.0'"),
            List.of("from: '5.0'"),
            List.of("from: '5.1'"),
            List.of("until: '5.0'"),
            List.of("from: '4.0'", "until: '5.1'"),
            List.of("from: '5.0'", "until: '5.0'"));

    /** Whether a value of an enum is there before KATCP 5. */
    boolean isBefore5() {
        return !ofValue().contains("from: '5.0'");
    }

    /** Whether a value of an enum is there since KATCP 5. */
    boolean isSince5() {
        return !ofValue().contains("until: '4.0'");
    }

    LifeSketch always() {
        return new LifeSketch(0, since, deprecated);
    }

    /** The keys of an element that is there at every version. */
    List<String> keys() {
        return keys(ALWAYS);
    }

    List<String> keysOfValue() {
        return keys(OF_VALUES);
    }

    List<String> keysOfMessage() {
        return keys(OF_MESSAGES);
    }

    private List<String> ofValue() {
        return OF_VALUES.get(window % OF_VALUES.size());
    }

    private List<String> keys(List<List<String>> windows) {
        List<String> keys = new ArrayList<>(windows.get(window % windows.size()));
        if (!since.isEmpty()) {
            keys.add("since: " + Yaml.quoted(since));
        }
        if (!deprecated.isEmpty()) {
            keys.add("deprecated: " + Yaml.quoted(deprecated));
        }
        return keys;
    }
}
