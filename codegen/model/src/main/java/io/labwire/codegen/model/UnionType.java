package io.labwire.codegen.model;

import io.labwire.codegen.model.source.Span;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A value of one of several types.
 *
 * @param name the name in the schema and in Java
 * @param javaPackage the package of the generated type
 * @param path the element's path in its schema, such as {@code plant.yaml#unions.Number}
 * @param doc the explanation
 * @param choice how the member of a value is found
 * @param members the members in declared order, at least two
 * @param lifetime when it came and when it goes
 * @param isPrivate whether importers cannot name it
 * @param span the name's place
 */
public record UnionType(
        String name,
        String javaPackage,
        String path,
        Documentation doc,
        Choice choice,
        List<Member> members,
        Lifetime lifetime,
        boolean isPrivate,
        Span span)
        implements Declared {

    /** How the member of a value is found. */
    public enum Choice {
        /** By what kind of value stands on the wire. */
        KIND,
        /** The first member that can read it. */
        ORDER
    }

    /**
     * One of the types.
     *
     * @param name the name in the schema
     * @param type the type
     * @param also further kinds that convert into it, in the order of {@link WireKind}
     * @param doc the explanation
     * @param span the name's place
     */
    public record Member(String name, Type type, Set<WireKind> also, Documentation doc, Span span) {

        /** Checks that all parts are there, and copies the kinds. */
        public Member {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
            also = Collections.unmodifiableSet(new TreeSet<>(also));
            Objects.requireNonNull(doc, "doc");
            Objects.requireNonNull(span, "span");
        }
    }

    /** Checks that all parts are there, and copies the members. */
    public UnionType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(doc, "doc");
        Objects.requireNonNull(choice, "choice");
        members = List.copyOf(members);
        Objects.requireNonNull(lifetime, "lifetime");
        Objects.requireNonNull(span, "span");
    }

    @Override
    public String elementTitle() {
        return "union \"" + name + "\"";
    }
}
