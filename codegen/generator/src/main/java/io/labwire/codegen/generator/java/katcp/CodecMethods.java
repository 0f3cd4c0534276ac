package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Scalar;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the two methods of a codec. */
final class CodecMethods {

    private final Shape shape;
    private final MemberNames components;
    private final CodecConstants constants;

    CodecMethods(Shape shape, CodecConstants constants) {
        this.shape = shape;
        this.components = shape.components();
        this.constants = constants;
    }

    // @Override
    // public void write(TuneRequest message, ArgumentWriter out) {
    //     out.discrete(message.band());
    //     message.hold().ifPresent(out::duration);
    //     message.steps().forEach(out::float64);
    // }
    MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(shape.record(), "message")
                .addParameter(KatcpRuntime.ARGUMENT_WRITER, "out");
        for (Field field : shape.fields()) {
            String component = components.of(field.name());
            if (!ArgumentExpression.isPlain(field)) {
                method.addStatement("$N.write(message.$N(), out)", constants.of(field), component);
                continue;
            }
            String writer = WireForm.of(field.type()).method();
            switch (field.presence()) {
                case REQUIRED, DEFAULTED -> method.addStatement("out.$L(message.$N())", writer, component);
                case OPTIONAL -> method.addStatement("message.$N().ifPresent(out::$L)", component, writer);
                case REPEATED -> method.addStatement("message.$N().forEach(out::$L)", component, writer);
            }
        }
        return method.build();
    }

    // @Override
    // public TuneRequest read(ArgumentReader in) throws WireFormatException {
    //     Band band = in.discrete("band", BAND);
    //     Duration hold = in.hasNext() ? in.duration("hold") : Duration.ofSeconds(1);
    //     in.end();
    //     return new TuneRequest(band, hold);
    // }
    MethodSpec read(boolean endsThere) {
        String in = new Scope(components.all()).claim("in");
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(KatcpRuntime.ARGUMENT_READER, in)
                .addException(KatcpRuntime.WIRE_FORMAT_EXCEPTION)
                .returns(shape.record());
        shape.fields().forEach(field -> method.addCode(read(field, in)));
        if (endsThere && !takesAll()) {
            method.addStatement("$N.end()", in);
        }
        return method.addStatement("return new $T($L)", shape.record(), String.join(", ", components.all()))
                .build();
    }

    private boolean takesAll() {
        return shape.fields().stream().anyMatch(field -> field.presence() == Presence.REPEATED);
    }

    private CodeBlock read(Field field, String in) {
        String name = components.of(field.name());
        CodeBlock.Builder code = CodeBlock.builder();
        if (!ArgumentExpression.isPlain(field)) {
            return code.addStatement(
                            "$T $N = $N.read($N, $S)",
                            ValueJava.component(field),
                            name,
                            constants.of(field),
                            in,
                            field.name())
                    .build();
        }
        CodeBlock one = one(field, in);
        switch (field.presence()) {
            case REQUIRED -> code.addStatement("$T $N = $L", ValueJava.component(field), name, one);
            case DEFAULTED ->
                code.addStatement(
                        "$T $N = $N.hasNext()$W? $L$W: $L",
                        ValueJava.component(field),
                        name,
                        in,
                        one,
                        new Constants(components.all())
                                .of(field, field.defaultValue().orElseThrow()));
            case OPTIONAL ->
                code.addStatement(
                        "$T $N = $N.hasNext()$W? $T.of($L)$W: $T.empty()",
                        ValueJava.component(field),
                        name,
                        in,
                        Optional.class,
                        one,
                        Optional.class);
            case REPEATED ->
                code.addStatement(
                        "$T $N = $L",
                        ValueJava.component(field),
                        name,
                        field.type() == Scalar.BYTES
                                ? CodeBlock.of("$N.restAsBytes()", in)
                                : CodeBlock.of("$N.rest(() -> $L)", in, one));
        }
        return code.build();
    }

    private CodeBlock one(Field field, String in) {
        String reader = WireForm.of(field.type()).method();
        return field.type() instanceof EnumType type
                ? CodeBlock.of(
                        "$N.$L($S, $L)",
                        in,
                        reader,
                        field.name(),
                        constants.tables().of(type))
                : CodeBlock.of("$N.$L($S)", in, reader, field.name());
    }
}
