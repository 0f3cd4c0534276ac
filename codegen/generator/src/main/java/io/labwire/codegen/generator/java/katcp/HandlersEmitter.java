package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.Portions;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.generator.text.Prose;
import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the table that leads from a request on the wire to the device's method. */
final class HandlersEmitter implements TypeEmitter {

    // /** The requests of a ReceiverDevice, each with the method that serves it. */
    // @GeneratedFrom("receiver.yaml#requests")
    // final class ReceiverHandlers {
    //     private ReceiverHandlers() {}
    //
    //     static List<RequestHandler> of(ReceiverDevice device) {
    //         return List.of(
    //                 RequestHandler.of(TuneRequest.TYPE, TuneReply.TYPE)
    //                         .description("Moves the local oscillator and answers once it has locked.")
    //                         .informing(LockProgressInform.class, device::tune));
    //     }
    // }

    private static final TypeName LIST =
            ParameterizedTypeName.get(ClassName.get(List.class), KatcpRuntime.REQUEST_HANDLER);

    @Override
    public Stream<Emitted> emit(Schema schema, KatcpNames names) {
        return schema.requests().isEmpty()
                ? Stream.empty()
                : Stream.of(new Emitted(handlers(schema, names), Span.startOf(schema.source())));
    }

    private static TypeSpec.Builder handlers(Schema schema, KatcpNames names) {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.handlers())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of("The requests of a {@link " + names.device()
                                + "}, each with the method that serves it.")
                        .block())
                .addAnnotation(KatcpRuntime.generatedFrom(schema.importPath() + "#requests"))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        List<List<Request>> portions = Portions.of(schema.requests());
        if (portions.size() == 1) {
            return type.addMethod(of(schema, names, schema.requests()));
        }
        CodeBlock.Builder all = CodeBlock.builder().addStatement("$T all = new $T<>()", LIST, ArrayList.class);
        for (int i = 0; i < portions.size(); i++) {
            // Each has constants of its own.
            String part = "Part" + (i + 1);
            all.addStatement("all.addAll($N.of(device))", part);
            type.addType(TypeSpec.classBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addMethod(of(schema, names, portions.get(i)))
                    .build());
        }
        return type.addMethod(
                method(schema, names).addCode(all.add("return all;\n").build()).build());
    }

    private static MethodSpec of(Schema schema, KatcpNames names, List<Request> requests) {
        CodeBlock handlers = requests.stream()
                .map(request -> handler(schema, names, request))
                .collect(CodeBlock.joining(","));
        return method(schema, names)
                .addCode("return $T.of($L);\n", List.class, handlers)
                .build();
    }

    private static MethodSpec.Builder method(Schema schema, KatcpNames names) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .returns(LIST)
                .addParameter(ClassName.get(schema.javaPackage(), names.device()), "device");
    }

    private static CodeBlock handler(Schema schema, KatcpNames names, Request request) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("\n$>$>$T.of(", KatcpRuntime.REQUEST_HANDLER)
                .add("$T.TYPE, ", ClassName.get(schema.javaPackage(), names.message(request.message())))
                .add("$T.TYPE)$>$>", ClassName.get(schema.javaPackage(), names.message(request.reply())));
        code.add(
                "\n.description($L)",
                Literals.of(Prose.oneLine(request.message().doc().text())));
        request.timeoutHint().ifPresent(hint -> code.add("\n.timeoutHint($L)", Literals.of(hint)));
        Needs needs = needs(request);
        if (!needs.equals(Needs.NOTHING)) {
            code.add("\n.needs($L, $L, $S)", needs.major(), needs.minor(), needs.flags());
        }
        request.message()
                .lifetime()
                .window()
                .until()
                .map(level -> level.split("\\.", -1))
                .ifPresent(last -> code.add("\n.until($L, $L)", last[0], last[1]));
        if (request.informs().isEmpty()) {
            code.add("\n.handledBy(device::$N)", names.method(request));
        } else {
            ClassName informs = ClassName.get(schema.javaPackage(), names.informs(request));
            code.add("\n.informing($T.class, device::$N)", informs, names.method(request));
        }
        return code.add("$<$<$<$<").build();
    }

    /** What a request needs, its first version included. */
    private static Needs needs(Request request) {
        Needs needs = request.needs();
        Optional<String> from = request.message().lifetime().window().from();
        if (from.isEmpty()) {
            return needs;
        }
        String[] first = from.get().split("\\.", -1);
        int major = Integer.parseInt(first[0]);
        int minor = Integer.parseInt(first[1]);
        boolean later = major > needs.major() || (major == needs.major() && minor > needs.minor());
        return later ? new Needs(major, minor, needs.flags()) : needs;
    }
}
