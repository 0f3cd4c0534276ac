package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The methods that make random values, one for each type. */
final class ArbitraryMethods {

    /** Methods that the class has, or inherits. */
    private static final Set<String> TAKEN = Set.of(
            "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "types", "wait");

    private final Map<ClassName, String> names = new LinkedHashMap<>();

    private ArbitraryMethods() {}

    /** The names of the methods; those of the schema itself come first. */
    static ArbitraryMethods of(Schema schema, ArbitraryGraph graph) {
        ArbitraryMethods methods = new ArbitraryMethods();
        Scope scope = new Scope(TAKEN);
        schema.enums().forEach(type -> methods.claim(scope, ClassName.get(type.javaPackage(), type.name())));
        graph.types().stream().filter(ArbitraryType::isOwn).forEach(type -> methods.claim(scope, type.name()));
        graph.types().stream().filter(type -> !type.isOwn()).forEach(type -> methods.claim(scope, type.name()));
        return methods;
    }

    private void claim(Scope scope, ClassName type) {
        names.put(type, scope.claim(Identifiers.lowerCamel(type.simpleName())));
    }

    /** The method for the values of a type. */
    String of(ClassName type) {
        String name = names.get(type);
        if (name == null) {
            throw new IllegalStateException("no random values of " + type);
        }
        return name;
    }

    /** Random values of an enum, which has a method if it is of the schema itself. */
    CodeBlock of(EnumType type) {
        String name = names.get(ClassName.get(type.javaPackage(), type.name()));
        return name == null ? ArbitraryScalars.of(type, true) : CodeBlock.of("$N()", name);
    }
}
