package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.names.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a codec has beside its two methods: constants, and a method for each list, set and map. */
final class CodecParts {

    private final Scope constantNames = new Scope(Set.of());
    private final Scope methodNames = new Scope(Set.of("read", "write"));
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /** The name of a constant with this value, which is there once. */
    String constant(TypeName type, String preferred, CodeBlock value, Modifier... modifiers) {
        return constants.computeIfAbsent(type + " " + value, key -> {
            String name = constantNames.claim(preferred);
            fields.add(FieldSpec.builder(type, name)
                    .addModifiers(modifiers)
                    .addModifiers(Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build());
            return name;
        });
    }

    String methodName(String preferred) {
        return methodNames.claim(preferred);
    }

    void add(MethodSpec method) {
        methods.add(method);
    }

    void addTo(TypeSpec.Builder codec) {
        fields.forEach(codec::addField);
        methods.forEach(codec::addMethod);
    }
}
