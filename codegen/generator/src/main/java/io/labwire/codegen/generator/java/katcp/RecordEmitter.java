package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.FieldText;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the records of all messages. */
final class RecordEmitter implements TypeEmitter {

    // /**
    //  * Moves the local oscillator and answers once it has locked.
    //  *
    //  * @param band receiver band
    //  */
    // @GeneratedFrom("receiver.yaml#requests.tune")
    // public record TuneRequest(Band band) implements KatcpRequest<TuneReply> {
    //
    //     /** How a ?tune is read and written. */
    //     public static final MessageType<TuneRequest> TYPE =
    //             MessageType.request("tune", TuneRequest.class, new TuneRequestCodec());
    //
    //     ... compact constructor, constructor with defaults ...
    //
    //     @Override
    //     public MessageType<TuneRequest> messageType() {
    //         return TYPE;
    //     }
    // }

    /** The constant that every record has. */
    static final String TYPE = "TYPE";

    private static final int WIDTH = 120;
    private static final int INITIALIZER_INDENT = 12;

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        return Stream.concat(
                schema.requests().stream().flatMap(request -> ofRequest(schema, names, request)),
                schema.informs().stream()
                        .map(inform -> emit(schema, names, inform, KatcpRuntime.INFORM, "An asynchronous inform.")));
    }

    private static Stream<Emitted> ofRequest(Schema schema, KatcpNames names, Request request) {
        ClassName replyType = ClassName.get(schema.javaPackage(), names.message(request.reply()));
        TypeName informType = request.informs().size() > 1
                ? ClassName.get(schema.javaPackage(), names.informs(request))
                : KatcpRuntime.INFORM;
        String wire = "{@code ?" + request.name() + "}";
        Emitted message = emit(
                schema,
                names,
                request.message(),
                ParameterizedTypeName.get(KatcpRuntime.REQUEST, replyType),
                "The request " + wire + ".");
        Stream<Emitted> informs = request.informs().stream()
                .map(inform -> emit(schema, names, inform, informType, "Precedes the reply to " + wire + "."));
        Emitted reply =
                emit(schema, names, request.reply(), KatcpRuntime.REPLY, "The reply to a " + wire + " that succeeded.");
        return Stream.of(Stream.of(message), informs, Stream.of(reply)).flatMap(emitted -> emitted);
    }

    private static Emitted emit(
            Schema schema, KatcpNames names, Message message, TypeName supertype, String undocumented) {
        Shape shape = Shape.of(schema, names, message);
        Javadoc javadoc = LifeText.add(message.lifetime(), Javadoc.of(message.doc(), undocumented));
        TypeSpec.Builder type = TypeSpec.recordBuilder(shape.record())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(described(javadoc, shape).block())
                .addAnnotation(KatcpRuntime.generatedFrom(message.path()))
                .addSuperinterface(supertype)
                .recordConstructor(header(shape))
                .addField(typeConstant(message, shape.record(), names.codec(message)));
        CompactConstructorEmitter.emit(shape).ifPresent(type::addMethod);
        DefaultsConstructorEmitter.emit(shape).ifPresent(type::addMethod);
        return new Emitted(type.addMethod(messageType(shape.record())), message.span());
    }

    /** Adds what each component means. */
    static Javadoc described(Javadoc javadoc, Shape shape) {
        shape.fields()
                .forEach(field -> javadoc.tag("@param " + shape.components().of(field.name()), FieldText.of(field)));
        return javadoc;
    }

    /** The components, as those of the canonical constructor. */
    static MethodSpec header(Shape shape) {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        for (Field field : shape.fields()) {
            header.addParameter(ValueJava.component(field), shape.components().of(field.name()));
        }
        return header.build();
    }

    private static FieldSpec typeConstant(Message message, ClassName self, String codec) {
        String sign = switch (message.kind()) {
            case REQUEST -> "?";
            case REPLY -> "!";
            case INFORM -> "#";
        };
        String factory = switch (message.kind()) {
            case REQUEST -> "request";
            case REPLY -> "reply";
            case INFORM -> "inform";
        };
        String call = KatcpRuntime.MESSAGE_TYPE.simpleName() + "." + factory + "(";
        String arguments = "\"" + message.name() + "\", " + self.simpleName() + ".class, new " + codec + "());";
        boolean fits = INITIALIZER_INDENT + call.length() + arguments.length() <= WIDTH;
        return FieldSpec.builder(
                        ParameterizedTypeName.get(KatcpRuntime.MESSAGE_TYPE, self),
                        TYPE,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Javadoc.of("How a {@code " + sign + message.name() + "} is read and written.")
                        .block())
                .initializer(
                        fits
                                ? "\n        $T.$L($S, $T.class, new $T())"
                                : "\n        $T.$L(\n                $S, $T.class, new $T())",
                        KatcpRuntime.MESSAGE_TYPE,
                        factory,
                        message.name(),
                        self,
                        self.peerClass(codec))
                .build();
    }

    private static MethodSpec messageType(ClassName self) {
        return MethodSpec.methodBuilder("messageType")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(KatcpRuntime.MESSAGE_TYPE, self))
                .addStatement("return $N", TYPE)
                .build();
    }
}
