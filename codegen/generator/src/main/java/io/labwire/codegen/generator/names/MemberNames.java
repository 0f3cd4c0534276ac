package io.labwire.codegen.generator.names;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The members of one type that stand for names of the schema: the components of a record, the constants of an enum,
 * the sensors of a device.
 *
 * <p>A name that the type cannot have gets an underscore, whatever else the type has. That no two names become one is
 * a rule of the schema compiler, and never mended with a number at the end of one of them: the next name added would
 * change what a program calls.
 */
public final class MemberNames {

    private final Map<String, String> identifiers = new LinkedHashMap<>();

    private MemberNames() {}

    static MemberNames of(Collection<String> names, UnaryOperator<String> spelling, Set<String> reserved) {
        MemberNames members = new MemberNames();
        for (String name : names) {
            String identifier = spelling.apply(name);
            members.identifiers.put(name, reserved.contains(identifier) ? identifier + "_" : identifier);
        }
        return members;
    }

    /**
     * The identifier of a name.
     *
     * @param name a name of the schema
     * @return its identifier
     * @throws IllegalArgumentException if the type has no such name
     */
    public String of(String name) {
        String identifier = identifiers.get(name);
        if (identifier == null) {
            throw new IllegalArgumentException("no member \"" + name + "\" among " + identifiers.keySet());
        }
        return identifier;
    }

    /**
     * All identifiers.
     *
     * @return in declared order
     */
    public List<String> all() {
        return List.copyOf(identifiers.values());
    }
}
