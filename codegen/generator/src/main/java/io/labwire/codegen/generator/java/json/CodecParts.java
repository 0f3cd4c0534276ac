package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** What a codec has beside its two methods: constants, and a method for each list, set and map. */
final class CodecParts {

    private final Scope constantNames;
    private final NonFiniteNumbers nonFinite;
    private final Scope methodNames = new Scope(Set.of("read", "write"));
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();
    private final Map<List<Object>, String> methodsOfTypes = new HashMap<>();
    private final List<MethodSpec> methods = new ArrayList<>();

    /**
     * No parts yet.
     *
     * @param hidden the simple names of classes whose static members the codec asks for; a constant of that name would hide them
     * @param nonFinite what is written for a number that is none or infinite
     */
    CodecParts(Set<String> hidden, NonFiniteNumbers nonFinite) {
        this.constantNames = new Scope(hidden);
        this.nonFinite = nonFinite;
    }

    NonFiniteNumbers nonFinite() {
        return nonFinite;
    }

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

    /**
     * The name of a method for the values of a type, which is there once.
     *
     * @param word what it does
     * @param type the type
     * @param made makes the method, given its name
     */
    String method(String word, Type type, Function<String, MethodSpec> made) {
        List<Object> key = List.of(word, type);
        String known = methodsOfTypes.get(key);
        if (known != null) {
            return known;
        }
        String name = method(word + TypeWords.of(type), made);
        methodsOfTypes.put(key, name);
        return name;
    }

    /**
     * The name of a method.
     *
     * @param preferred what it is to be called
     * @param made makes the method, given its name
     */
    String method(String preferred, Function<String, MethodSpec> made) {
        String name = methodNames.claim(preferred);
        int place = methods.size();
        MethodSpec method = made.apply(name);
        // Before those that it calls itself.
        methods.add(place, method);
        return name;
    }

    void addTo(TypeSpec.Builder codec) {
        fields.forEach(codec::addField);
        methods.forEach(codec::addMethod);
    }
}
