package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** Emits the reference page of a KATCP schema. */
public final class KatcpPageEmitter implements Emitter {

    // # Receiver
    //
    // The receiver of one antenna.
    //
    // ## Requests
    //
    // ### tune
    //
    // Moves the local oscillator and answers once it has locked.
    //
    // ```
    // ?tune l 1.5 1.0
    // #lock-progress 1.5
    // !tune ok 2.5
    // ```
    //
    // | argument | type | unit | | meaning |
    // | --- | --- | --- | --- | --- |
    // | `band` | `Band` |  |  | Receiver band. |

    /** An emitter of KATCP pages. */
    public KatcpPageEmitter() {}

    @Override
    public Product product() {
        return Product.PAGES;
    }

    @Override
    public Stream<Output> emit(Schema schema) {
        Markdown page =
                new Markdown().heading(1, schema.name()).prose(schema.doc().text());
        if (!schema.requests().isEmpty()) {
            page.heading(2, "Requests");
            schema.requests().forEach(request -> request(page, request));
        }
        if (!schema.informs().isEmpty()) {
            page.heading(2, "Informs");
            schema.informs().forEach(inform -> inform(page, inform));
        }
        if (!schema.sensors().isEmpty()) {
            page.heading(2, "Sensors")
                    .table(
                            List.of("sensor", "type", "unit", "nominal range", "meaning"),
                            schema.sensors().stream()
                                    .map(KatcpPageEmitter::sensor)
                                    .toList());
        }
        if (!schema.enums().isEmpty()) {
            page.heading(2, "Enums");
            schema.enums().forEach(type -> enumType(page, type));
        }
        String path = Identifiers.kebab(schema.name()) + ".md";
        return Stream.of(new Output(product(), path, page.text(), Span.startOf(schema.source())));
    }

    private static void request(Markdown page, Request request) {
        page.heading(3, request.name()).prose(request.message().doc().text());
        Needs needs = request.needs();
        if (!needs.equals(Needs.NOTHING)) {
            String flags = needs.flags().isEmpty() ? "" : " and the flags " + Markdown.code(needs.flags());
            page.block("Needs KATCP " + needs.major() + "." + needs.minor() + flags + ".");
        }
        request.timeoutHint()
                .ifPresent(hint -> page.block("May take up to "
                        + ValueText.seconds(hint).stripTrailingZeros().toPlainString() + " s."));
        page.fenced(String.join(
                "\n",
                Stream.of(Stream.of(request.message()), request.informs().stream(), Stream.of(request.reply()))
                        .flatMap(messages -> messages)
                        .map(ExampleLine::of)
                        .toList()));
        arguments(page, "argument", request.message());
        request.informs().forEach(inform -> {
            page.block("Inform " + Markdown.code("#" + inform.name()) + ":")
                    .prose(inform.doc().text());
            arguments(page, "argument", inform);
        });
        if (!request.reply().fields().isEmpty()) {
            page.block("Reply:").prose(request.reply().doc().text());
            arguments(page, "argument", request.reply());
        }
    }

    private static void inform(Markdown page, Message inform) {
        page.heading(3, inform.name()).prose(inform.doc().text()).fenced(ExampleLine.of(inform));
        arguments(page, "argument", inform);
    }

    private static void arguments(Markdown page, String title, Message message) {
        page.table(
                List.of(title, "type", "unit", "if left out", "meaning"),
                message.fields().stream()
                        .map(field -> List.of(
                                Markdown.code(field.name()),
                                Markdown.code(field.type().title()),
                                Markdown.cell(field.unit()),
                                Absence.of(field),
                                Markdown.cell(field.doc().text())))
                        .toList());
    }

    private static List<String> sensor(Sensor sensor) {
        String range = sensor.minimum()
                .map(minimum -> ValueText.of(minimum) + " to "
                        + ValueText.of(sensor.maximum().orElseThrow()))
                .orElse("");
        return List.of(
                Markdown.code(sensor.name()),
                Markdown.code(sensor.type().title()),
                Markdown.cell(sensor.unit()),
                range,
                Markdown.cell(sensor.doc().text()));
    }

    private static void enumType(Markdown page, EnumType type) {
        page.heading(3, type.name())
                .prose(type.doc().text())
                .table(
                        List.of("value", "on the wire", "meaning"),
                        type.values().stream()
                                .map(value -> List.of(
                                        Markdown.code(value.name()),
                                        Markdown.code(value.wire()),
                                        Markdown.cell(value.doc().text())))
                                .toList());
    }
}
