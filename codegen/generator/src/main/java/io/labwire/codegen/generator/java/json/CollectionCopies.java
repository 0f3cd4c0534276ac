package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.ListType;
import io.labwire.codegen.model.MapType;
import io.labwire.codegen.model.NullableType;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import java.util.List;
import java.util.Set;

/** Expressions that copy lists, sets and maps with those in them, so that nobody can change what a record holds. */
final class CollectionCopies {

    private final Set<String> inUse;

    /**
     * Copies for one body of code.
     *
     * @param inUse the names in use there
     */
    CollectionCopies(Set<String> inUse) {
        this.inUse = Set.copyOf(inUse);
    }

    static boolean isCollection(Type type) {
        Type bare = type.bare();
        return bare instanceof ListType || bare instanceof SetType || bare instanceof MapType;
    }

    // List.copyOf(points)   JsonCopies.map(names)   JsonCopies.listOfCopies(rows, List::copyOf)
    CodeBlock of(Type type, CodeBlock value) {
        return of(type, value, new Scope(inUse));
    }

    // List::copyOf   JsonCopies::map   item -> JsonCopies.listOfCopies(item, List::copyOf)
    CodeBlock copier(Type type) {
        return copier(type, new Scope(inUse));
    }

    private static CodeBlock of(Type type, CodeBlock value, Scope names) {
        Type element = element(type);
        if (isCollection(element)) {
            return CodeBlock.of("$T.$LOfCopies($L, $L)", JsonRuntime.COPIES, word(type), value, copier(element, names));
        }
        return isPlainList(type)
                ? CodeBlock.of("$T.copyOf($L)", List.class, value)
                : CodeBlock.of("$T.$L($L)", JsonRuntime.COPIES, word(type), value);
    }

    private static CodeBlock copier(Type type, Scope names) {
        if (isCollection(element(type))) {
            String item = names.claim("item");
            return CodeBlock.of("$N -> $L", item, of(type, CodeBlock.of("$N", item), names));
        }
        return isPlainList(type)
                ? CodeBlock.of("$T::copyOf", List.class)
                : CodeBlock.of("$T::$L", JsonRuntime.COPIES, word(type));
    }

    private static boolean isPlainList(Type type) {
        return type.bare() instanceof ListType list && !(list.element() instanceof NullableType);
    }

    private static Type element(Type type) {
        Type bare = type.bare();
        if (bare instanceof ListType list) {
            return list.element();
        }
        return bare instanceof SetType set ? set.element() : ((MapType) bare).value();
    }

    private static String word(Type type) {
        Type bare = type.bare();
        if (bare instanceof ListType) {
            return "list";
        }
        return bare instanceof SetType ? "set" : "map";
    }
}
