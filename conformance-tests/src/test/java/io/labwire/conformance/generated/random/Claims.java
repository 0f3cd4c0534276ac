package io.labwire.conformance.generated.random;

import io.labwire.codegen.model.JavaWords;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that are taken in one schema, by it or by what it imports. */
final class Claims {

    private final Set<String> classes = new HashSet<>();
    private final Set<String> declared;

    /**
     * The names at the start.
     *
     * @param schema the schema's name
     * @param imported what the imports declare, each with its kind before it
     */
    Claims(String schema, Set<String> imported) {
        this.declared = new HashSet<>(imported);
        for (String suffix : List.of("Device", "Client", "Handlers", "Sensors", "Arbitraries")) {
            classes.add(lower(schema + suffix));
        }
    }

    /** A type that becomes a class. */
    boolean claimType(String name) {
        return !declared.contains("type " + name) && claim(List.of(name)) && declared.add("type " + name);
    }

    /** A record, which has a codec as well. */
    boolean claimGroup(String name) {
        return !declared.contains("type " + name)
                && claim(List.of(name, name + "Codec"))
                && declared.add("type " + name);
    }

    /** A type that is a name for another one, and no class. */
    boolean claimAlias(String name) {
        return declared.add("type " + name) && declared.add("alias " + name);
    }

    boolean isAlias(String name) {
        return declared.contains("alias " + name);
    }

    boolean claimInform(String name) {
        return claim(ofMessage(name, "Inform"));
    }

    boolean claimUnasked(String name) {
        return !declared.contains("inform " + name) && claimInform(name) && declared.add("inform " + name);
    }

    boolean claimRequest(String name) {
        String stem = JavaWords.upperCamel(name);
        return !declared.contains("request " + name)
                && claim(List.of(
                        stem + "Request",
                        stem + "RequestCodec",
                        stem + "Reply",
                        stem + "ReplyCodec",
                        "Any" + stem + "Inform"))
                && declared.add("request " + name);
    }

    /** What this schema and its imports declare. */
    Set<String> declared() {
        return declared;
    }

    private static List<String> ofMessage(String name, String suffix) {
        String stem = JavaWords.upperCamel(name) + suffix;
        return List.of(stem, stem + "Codec");
    }

    private boolean claim(List<String> names) {
        List<String> lower = names.stream().map(Claims::lower).toList();
        if (lower.stream().anyMatch(classes::contains)) {
            return false;
        }
        classes.addAll(lower);
        return true;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
