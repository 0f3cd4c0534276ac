package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.BoundsInForce;
import io.labwire.codegen.generator.java.FieldText;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Emits the sensors of one name with parameters: one for each of their values. */
final class SensorTemplate {

    // private final Map<List<Object>, Sensor<State>> rscMStateByValue = eachRscMState();
    //
    // private Map<List<Object>, Sensor<State>> eachRscMState() {
    //     Map<List<Object>, Sensor<State>> sensors = new LinkedHashMap<>();
    //     for (int index = 0; index <= 63; index++) {
    //         sensors.put(List.of(index), add(Sensor.discrete("rsc.m" + index + ".state", State.class)
    //                 .description("What the receiver of an antenna does.")
    //                 .build()));
    //     }
    //     return sensors;
    // }
    //
    // public Sensor<State> rscMState(int index) {
    //     ... of rscMStateByValue, by List.of(index) ...
    // }

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Sensor sensor;
    private final String name;
    private final String field;
    private final String maker;
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final String sensors;
    private final String refusal;

    /**
     * The sensors of one name.
     *
     * @param neighbours the simple names of the types in the schema's package
     * @param scope the names in use in the set of sensors
     */
    SensorTemplate(Sensor sensor, String name, Set<String> neighbours, Scope scope) {
        this.sensor = sensor;
        this.name = name;
        this.field = scope.claim(name + "ByValue");
        this.maker = scope.claim("each" + Identifiers.upperCamel(name));
        Scope local = new Scope(Set.of("add", "java", "io"));
        sensor.parameters()
                .forEach(parameter ->
                        variables.put(parameter.name(), local.claim(Identifiers.lowerCamel(parameter.name()))));
        this.sensors = local.claim("sensors");
        Class<?> exception = IllegalArgumentException.class;
        this.refusal = neighbours.contains(exception.getSimpleName()) ? exception.getName() : exception.getSimpleName();
    }

    void addTo(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(map(), field, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("$N()", maker)
                .build());
        type.addMethod(accessor());
        type.addMethod(all());
    }

    private TypeName map() {
        return ParameterizedTypeName.get(
                ClassName.get(Map.class),
                ParameterizedTypeName.get(List.class, Object.class),
                SensorsEmitter.typeOf(sensor));
    }

    private MethodSpec all() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(maker)
                .addModifiers(Modifier.PRIVATE)
                .returns(map())
                .addStatement("$T $N = new $T<>()", map(), sensors, LinkedHashMap.class);
        sensor.parameters().forEach(parameter -> method.beginControlFlow(loop(parameter)));
        method.addStatement(
                "$N.put($L, add($L))",
                sensors,
                key(),
                SensorsEmitter.build(sensor, names(), new Constants(variables.values())));
        sensor.parameters().forEach(parameter -> method.endControlFlow());
        return method.addStatement("return $N", sensors).build();
    }

    private CodeBlock loop(Field parameter) {
        String variable = variables.get(parameter.name());
        TypeName type = ValueJava.of(parameter.type());
        if (parameter.type().bare() instanceof EnumType || parameter.type().bare() == Scalar.LRU) {
            return CodeBlock.of("for ($T $N : $T.values())", type, variable, type);
        } else if (parameter.type().bare() == Scalar.BOOL) {
            return CodeBlock.of("for (boolean $N : new boolean[] {false, true})", variable);
        }
        Bounds bounds = BoundsInForce.of(parameter.type(), parameter.bounds()).bounds();
        Constants constants = new Constants(variables.values());
        CodeBlock least = constants.of(parameter.type(), bounds.minimum().orElseThrow());
        CodeBlock most = constants.of(parameter.type(), bounds.maximum().orElseThrow());
        // Nothing comes after the greatest number, so a loop that counts would never end.
        return isGreatest(bounds.maximum().orElseThrow())
                ? CodeBlock.of(
                        "for ($T $N : $T.rangeClosed($L, $L).toArray())", type, variable, IntStream.class, least, most)
                : CodeBlock.of("for ($T $N = $L; $N <= $L; $N++)", type, variable, least, variable, most, variable);
    }

    private static boolean isGreatest(Value value) {
        return value.equals(new Value.Whole(BigInteger.valueOf(Integer.MAX_VALUE)));
    }

    // List.of(index)
    private CodeBlock key() {
        return CodeBlock.of("$T.of($L)", List.class, String.join(", ", variables.values()));
    }

    // "rsc.m" + index + ".state"
    private CodeBlock names() {
        List<CodeBlock> parts = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(sensor.name());
        int from = 0;
        while (placeholder.find()) {
            parts.add(Literals.string(sensor.name().substring(from, placeholder.start())));
            parts.add(text(placeholder.group(1)));
            from = placeholder.end();
        }
        parts.add(Literals.string(sensor.name().substring(from)));
        return CodeBlock.join(parts, " + ");
    }

    private CodeBlock text(String parameter) {
        String variable = variables.get(parameter);
        Field field = sensor.parameters().stream()
                .filter(each -> each.name().equals(parameter))
                .findFirst()
                .orElseThrow();
        if (field.type().bare() instanceof EnumType || field.type().bare() == Scalar.LRU) {
            return CodeBlock.of("$N.wire()", variable);
        }
        return field.type().bare() == Scalar.BOOL
                ? CodeBlock.of("($N ? 1 : 0)", variable)
                : CodeBlock.of("$N", variable);
    }

    private MethodSpec accessor() {
        Javadoc javadoc = SensorsEmitter.described(sensor);
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(SensorsEmitter.typeOf(sensor));
        sensor.parameters().forEach(parameter -> {
            String variable = variables.get(parameter.name());
            javadoc.tag("@param " + variable, FieldText.of(parameter));
            method.addParameter(ValueJava.of(parameter.type()), variable);
        });
        return method.addJavadoc(javadoc.tag("@return", "the sensor " + SafeText.code(sensor.name()))
                        .tag("@throws " + refusal, "if there is none with these values")
                        .block())
                .addStatement("$T $N = $N.get($L)", SensorsEmitter.typeOf(sensor), sensors, field, key())
                .beginControlFlow("if ($N == null)", sensors)
                .addStatement(
                        "throw new $T($S + $L)",
                        IllegalArgumentException.class,
                        "no sensor " + sensor.name() + " with ",
                        key())
                .endControlFlow()
                .addStatement("return $N", sensors)
                .build();
    }
}
