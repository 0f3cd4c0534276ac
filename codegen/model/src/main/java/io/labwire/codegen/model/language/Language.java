package io.labwire.codegen.model.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of the keys of all constructs. */
public final class Language {

    /** The version that a schema's key {@code labwire} gives. */
    public static final String VERSION = "1";

    private static final Map<Construct, List<Key>> KEYS = table();

    private Language() {}

    /**
     * All keys of a construct.
     *
     * @param construct the construct
     * @return the keys, in the order of the reference page
     */
    public static List<Key> keys(Construct construct) {
        return KEYS.getOrDefault(construct, List.of());
    }

    /**
     * The names of the keys of a construct that a protocol has a use for.
     *
     * @param construct the construct
     * @param features what the protocol has
     * @return the names, in the order of the reference page
     */
    public static List<String> names(Construct construct, Set<Feature> features) {
        return keys(construct).stream()
                .filter(key -> key.feature().map(features::contains).orElse(true))
                .map(Key::name)
                .toList();
    }

    /**
     * The names of the keys of a construct, whatever protocol has a use for them.
     *
     * @param construct the construct
     * @return the names
     */
    public static Set<String> allNames(Construct construct) {
        return keys(construct).stream().map(Key::name).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Construct, List<Key>> table() {
        Map<Construct, List<Key>> table = new EnumMap<>(Construct.class);
        Stream.of(SchemaKeys.table(), TypeKeys.table(), FieldKeys.table(), ConversationKeys.table())
                .forEach(table::putAll);
        return table;
    }
}
