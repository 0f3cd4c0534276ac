package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.BoundsInForce;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.Portions;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.generator.text.Prose;
import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the set of a device's sensors. */
final class SensorsEmitter implements TypeEmitter {

    // /** The sensors of receiver.yaml, each with its present reading. */
    // @GeneratedFrom("receiver.yaml#sensors")
    // public final class ReceiverSensors extends SensorSet {
    //     private final Sensor<Double> rscRxLoFrequency = add(Sensor.float64("rsc.rx.lo.frequency")
    //             .description("Where the oscillator is now.")
    //             .unit("Hz")
    //             .range(0.0, 2.0e9)
    //             .initially(1.4e9, SensorStatus.NOMINAL)
    //             .build());
    //
    //     /**
    //      * Where the oscillator is now, in Hz.
    //      *
    //      * @return the sensor rsc.rx.lo.frequency
    //      */
    //     public Sensor<Double> rscRxLoFrequency() {
    //         return rscRxLoFrequency;
    //     }
    // }

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        if (schema.sensors().isEmpty()) {
            return Stream.empty();
        }
        ClassName self = ClassName.get(schema.javaPackage(), names.sensors());
        Constants constants =
                new Constants(schema.sensors().stream().map(names::sensor).toList());
        Scope scope = new Scope(schema.sensors().stream().map(names::sensor).toList());
        Set<String> types = Stream.concat(names.types().stream(), enums(schema)).collect(Collectors.toSet());
        List<List<Sensor>> portions = Portions.of(schema.sensors());
        List<Emitted> emitted = new ArrayList<>();
        for (int i = 0; i < portions.size(); i++) {
            TypeSpec.Builder type = i < portions.size() - 1
                    ? TypeSpec.classBuilder(Portions.part(self, i)).addModifiers(Modifier.ABSTRACT)
                    : sensors(self);
            type.addJavadoc(Javadoc.of("The sensors of " + SafeText.code(schema.importPath())
                                    + ", each with its present reading.")
                            .block())
                    .addAnnotation(KatcpRuntime.generatedFrom(schema.importPath() + "#sensors"))
                    .superclass(i == 0 ? KatcpRuntime.SENSOR_SET : Portions.part(self, i - 1));
            for (Sensor sensor : portions.get(i)) {
                String name = names.sensor(sensor);
                if (sensor.parameters().isEmpty()) {
                    type.addField(field(sensor, name, constants));
                    type.addMethod(accessor(sensor, name));
                } else {
                    new SensorTemplate(sensor, name, types, scope).addTo(type);
                }
            }
            emitted.add(new Emitted(type, Span.startOf(schema.source())));
        }
        return emitted.stream();
    }

    private static TypeSpec.Builder sensors(ClassName self) {
        return TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(Javadoc.of("All sensors as they are before their first reading.")
                                .block())
                        .build());
    }

    /** The enums of sensors and of their parameters, also those of other packages. */
    private static Stream<String> enums(Schema schema) {
        return schema.sensors().stream()
                .flatMap(sensor -> Stream.concat(
                        Stream.of(sensor.type()), sensor.parameters().stream().map(Field::type)))
                .map(type -> type.bare().title());
    }

    private static FieldSpec field(Sensor sensor, String name, Constants constants) {
        return FieldSpec.builder(typeOf(sensor), name, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("add($L)", build(sensor, constants))
                .build();
    }

    private static CodeBlock build(Sensor sensor, Constants constants) {
        return build(sensor, Literals.string(sensor.name()), constants);
    }

    // Sensor.float64("rsc.rx.lo.frequency").description("Where the oscillator is now.").build()
    static CodeBlock build(Sensor sensor, CodeBlock name, Constants constants) {
        WireForm form = WireForm.of(sensor.type().bare());
        CodeBlock.Builder code = CodeBlock.builder().add("$T.$L($L", KatcpRuntime.SENSOR, form.sensorFactory(), name);
        if (sensor.type().bare() instanceof EnumType) {
            code.add(", $T.class", form.javaType());
        }
        code.add(")$>$>");
        code.add("\n.description($L)", Literals.of(Prose.oneLine(sensor.doc().text())));
        if (!sensor.unit().isEmpty()) {
            code.add("\n.unit($L)", Literals.string(sensor.unit()));
        }
        Type type = constantType(sensor.type().bare());
        range(sensor)
                .ifPresent(range -> code.add(
                        "\n.range($L, $L)",
                        constants.of(type, range.minimum().orElseThrow()),
                        constants.of(type, range.maximum().orElseThrow())));
        code.add(beginning(sensor, type, constants));
        return code.add("\n.build()$<$<").build();
    }

    /** The nominal range: the sensor's own, or that of its type where that has both ends. */
    private static Optional<Bounds> range(Sensor sensor) {
        Bounds own = new Bounds(
                sensor.minimum(), sensor.maximum(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        Bounds inForce = sensor.minimum().isPresent()
                ? own
                : BoundsInForce.of(sensor.type(), Bounds.NONE).bounds();
        return Optional.of(inForce)
                .filter(bounds ->
                        bounds.minimum().isPresent() && bounds.maximum().isPresent());
    }

    // .initially(1.4e9, SensorStatus.NOMINAL)
    private static CodeBlock beginning(Sensor sensor, Type type, Constants constants) {
        CodeBlock status = CodeBlock.of(
                "$T.$L",
                KatcpRuntime.SENSOR_STATUS,
                sensor.status().orElse("unknown").toUpperCase(Locale.ROOT));
        if (sensor.initial().isPresent()) {
            CodeBlock value = constants.of(type, sensor.initial().get());
            return CodeBlock.of("\n.initially($L, $L)", value, status);
        }
        return sensor.status().isPresent() ? CodeBlock.of("\n.initially($L)", status) : CodeBlock.of("");
    }

    /** A sensor holds its integers as long, whatever their width in the schema. */
    private static Type constantType(Type type) {
        return type == Scalar.INT32 ? Scalar.INT64 : type;
    }

    private static MethodSpec accessor(Sensor sensor, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(described(sensor)
                        .tag("@return", "the sensor " + SafeText.code(sensor.name()))
                        .block())
                .returns(typeOf(sensor))
                .addStatement("return $N", name)
                .build();
    }

    static Javadoc described(Sensor sensor) {
        Javadoc javadoc = LifeText.add(
                sensor.lifetime(), Javadoc.of(sensor.doc(), "The sensor " + SafeText.code(sensor.name()) + "."));
        if (!sensor.unit().isEmpty()) {
            javadoc.paragraph("Unit: " + SafeText.code(sensor.unit()) + ".");
        }
        return javadoc;
    }

    static TypeName typeOf(Sensor sensor) {
        return ParameterizedTypeName.get(
                KatcpRuntime.SENSOR, WireForm.of(sensor.type().bare()).sensorType());
    }
}
