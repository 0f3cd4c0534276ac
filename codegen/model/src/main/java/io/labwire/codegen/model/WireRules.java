package io.labwire.codegen.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds for all messages of a schema on the wire.
 *
 * @param levels the levels of the protocol, oldest first; empty if it has none
 * @param namespaces the texts on the wire by short name
 * @param codec the choices of the codec by name
 */
public record WireRules(List<String> levels, Map<String, String> namespaces, Map<String, String> codec) {

    /** Nothing beyond what the protocol has by itself. */
    public static final WireRules NONE = new WireRules(List.of(), Map.of(), Map.of());

    /** Copies the collections and keeps their order. */
    public WireRules {
        levels = List.copyOf(levels);
        namespaces = Collections.unmodifiableMap(new LinkedHashMap<>(namespaces));
        codec = Collections.unmodifiableMap(new LinkedHashMap<>(codec));
    }
}
