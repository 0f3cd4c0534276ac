package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.names.InlinedBodies;
import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.TypeIndex;
import java.util.List;
import java.util.stream.Stream;

/** The reference page of a KATCP schema. */
final class KatcpPage {

    // Receiver
    //
    // The receiver of one antenna.
    //
    // Requests
    //   tune
    //   Moves the local oscillator and answers once it has locked.
    //     ?tune l 1.5 1.0
    //     #lock-progress 1.5
    //     !tune ok 2.5
    //   argument   type      unit  if left out  meaning
    //   band       Band                         Receiver band.
    //   ...

    private static final List<String> OF_MESSAGE = List.of("argument", "type", "unit", "if left out", "meaning");

    private final Schema schema;
    private final Types types;
    private final ExampleLine examples;
    private final Page page;
    private final Sections sections;

    private KatcpPage(Schema schema) {
        this.schema = schema;
        this.types = new Types(schema, ScalarForms.KATCP);
        this.examples = new ExampleLine(TypeIndex.of(schema));
        this.page = new Page(schema.name());
        this.sections = new Sections(schema, types, page);
    }

    static Page of(Schema read) {
        Schema schema = InlinedBodies.of(read);
        KatcpPage katcp = new KatcpPage(schema);
        katcp.lead();
        katcp.requests();
        katcp.informs();
        katcp.sensors();
        katcp.sections.enums();
        katcp.declared();
        katcp.sections.scalars();
        return katcp.page;
    }

    private void lead() {
        page.prose(schema.doc().text());
        sections.origin("A KATCP schema");
        page.remark(
                Phrase.words("Examples are lines of bytes as they stand on the wire, each with a line feed at its end. "
                                + "A message id may follow the name, as in ")
                        .and(Phrase.code("?name[1]"))
                        .and(Phrase.words(".")));
    }

    private void requests() {
        sections.section("Requests", schema.requests());
        schema.requests().forEach(this::request);
    }

    private void request(Request request) {
        String anchor = "request." + request.name();
        page.heading(3, Phrase.words(request.name()), anchor)
                .prose(request.message().doc().text());
        needs(request.needs());
        request.timeoutHint().ifPresent(sections::timeout);
        page.wire(Stream.of(Stream.of(request.message()), request.informs().stream(), Stream.of(request.reply()))
                .flatMap(messages -> messages)
                .map(examples::of)
                .toList());
        arguments(request.message());
        for (Message inform : request.informs()) {
            page.heading(
                            4,
                            Phrase.words("Inform ").and(Phrase.code("#" + inform.name())),
                            anchor + ".inform." + inform.name())
                    .prose(inform.doc().text());
            arguments(inform);
        }
        if (!request.reply().fields().isEmpty()) {
            page.heading(4, Phrase.words("Reply ").and(Phrase.code("!" + request.name() + " ok")), anchor + ".reply")
                    .prose(request.reply().doc().text());
            arguments(request.reply());
        }
    }

    private void needs(Needs needs) {
        if (!needs.equals(Needs.NOTHING)) {
            Phrase version = Phrase.words("Needs KATCP " + needs.major() + "." + needs.minor());
            Phrase flags = needs.flags().isEmpty()
                    ? Phrase.NOTHING
                    : Phrase.words(" and the flags ").and(Phrase.code(needs.flags()));
            page.remark(version.and(flags).and(Phrase.words(".")));
        }
    }

    private void informs() {
        sections.section("Informs", schema.informs());
        for (Message inform : schema.informs()) {
            page.heading(3, Phrase.words(inform.name()), "inform." + inform.name())
                    .prose(inform.doc().text())
                    .wire(List.of(examples.of(inform)));
            arguments(inform);
        }
    }

    private void arguments(Message message) {
        fields(message.fields());
    }

    private void fields(List<Field> fields) {
        page.table(
                OF_MESSAGE,
                fields.stream()
                        .map(field -> Block.Table.Row.of(
                                Phrase.code(field.name()),
                                types.nameOf(field.type()),
                                Phrase.words(field.unit()),
                                Absence.of(field),
                                Sections.meaning(field.doc().text()).and(Limits.of(field))))
                        .toList());
    }

    private void sensors() {
        sections.section("Sensors", schema.sensors());
        if (!schema.sensors().isEmpty()) {
            page.remark(Phrase.words("Readings as they come to a client that samples:"))
                    .wire(schema.sensors().stream().map(examples::of).toList());
        }
        page.table(
                List.of("sensor", "type", "unit", "nominal range", "meaning"),
                schema.sensors().stream()
                        .map(sensor -> Block.Table.Row.of(
                                Phrase.code(sensor.name()),
                                types.nameOf(sensor.type()),
                                Phrase.words(sensor.unit()),
                                range(sensor),
                                Sections.meaning(sensor.doc().text())))
                        .toList());
    }

    private static Phrase range(Sensor sensor) {
        return sensor.minimum()
                .map(minimum -> Phrase.words(ValueText.of(minimum) + " to "
                        + ValueText.of(sensor.maximum().orElseThrow())))
                .orElse(Phrase.NOTHING);
    }

    private void declared() {
        sections.section("Groups of arguments", schema.types().records());
        for (RecordType group : schema.types().records()) {
            sections.type(group);
            fields(group.fields());
        }
        sections.alternatives();
        sections.section("Structs", schema.types().frames());
        for (FrameType frame : schema.types().frames()) {
            sections.type(frame);
            page.table(
                    List.of("field", "type", "unit", "meaning"),
                    frame.fields().stream()
                            .map(field -> Block.Table.Row.of(
                                    Phrase.code(field.name()),
                                    types.nameOf(field.type()),
                                    Phrase.words(field.unit()),
                                    Sections.meaning(field.doc().text())))
                            .toList());
        }
        sections.typesWithBounds();
    }
}
