package io.labwire.codegen.generator.docs;

import io.labwire.codegen.generator.names.InlinedBodies;
import io.labwire.codegen.generator.text.Prose;
import io.labwire.codegen.generator.text.ValueText;
import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.TypeIndex;
import io.labwire.codegen.model.UnionType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
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

    private KatcpPage(Schema schema) {
        this.schema = schema;
        this.types = new Types(schema);
        this.examples = new ExampleLine(TypeIndex.of(schema));
        this.page = new Page(schema.name());
    }

    static Page of(Schema read) {
        Schema schema = InlinedBodies.of(read);
        KatcpPage katcp = new KatcpPage(schema);
        katcp.lead();
        katcp.requests();
        katcp.informs();
        katcp.sensors();
        katcp.enums();
        katcp.declared();
        katcp.scalars();
        return katcp.page;
    }

    private void lead() {
        page.prose(schema.doc().text());
        Phrase origin = Phrase.words("A KATCP schema; in Java the package ").and(Phrase.code(schema.javaPackage()));
        page.remark(schema.imports().stream()
                .map(imported -> Phrase.code(imported.importPath()))
                .reduce((one, next) -> one.and(Phrase.words(", ")).and(next))
                .map(imports -> origin.and(Phrase.words(". It builds on ")).and(imports))
                .orElse(origin)
                .and(Phrase.words(".")));
        page.remark(
                Phrase.words("Examples are lines of bytes as they stand on the wire, each with a line feed at its end. "
                                + "A message id may follow the name, as in ")
                        .and(Phrase.code("?name[1]"))
                        .and(Phrase.words(".")));
    }

    private void requests() {
        section("Requests", schema.requests());
        schema.requests().forEach(this::request);
    }

    private void request(Request request) {
        String anchor = "request." + request.name();
        page.heading(3, Phrase.words(request.name()), anchor)
                .prose(request.message().doc().text());
        needs(request.needs());
        request.timeoutHint().ifPresent(this::timeout);
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

    private void timeout(Duration hint) {
        String seconds = ValueText.seconds(hint).stripTrailingZeros().toPlainString();
        page.remark(Phrase.words("May take up to " + seconds + " s."));
    }

    private void informs() {
        section("Informs", schema.informs());
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
                                meaning(field.doc().text()).and(Limits.of(field))))
                        .toList());
    }

    private void sensors() {
        section("Sensors", schema.sensors());
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
                                meaning(sensor.doc().text())))
                        .toList());
    }

    private static Phrase range(Sensor sensor) {
        return sensor.minimum()
                .map(minimum -> Phrase.words(ValueText.of(minimum) + " to "
                        + ValueText.of(sensor.maximum().orElseThrow())))
                .orElse(Phrase.NOTHING);
    }

    private void enums() {
        section("Enums", schema.enums());
        for (EnumType type : schema.enums()) {
            page.heading(3, Phrase.words(type.name()), Types.anchorOf(type))
                    .prose(type.doc().text())
                    .table(
                            List.of("value", "on the wire", "meaning"),
                            type.values().stream()
                                    .map(value -> Block.Table.Row.of(
                                            Phrase.code(value.name()),
                                            Phrase.code(value.wire()),
                                            meaning(value.doc().text())))
                                    .toList());
        }
    }

    private void declared() {
        section("Groups of arguments", schema.types().records());
        for (RecordType group : schema.types().records()) {
            type(group);
            fields(group.fields());
        }
        section("Alternatives", schema.types().unions());
        for (UnionType union : schema.types().unions()) {
            type(union);
            page.table(
                    List.of("member", "type", "meaning"),
                    union.members().stream()
                            .map(member -> Block.Table.Row.of(
                                    Phrase.code(member.name()),
                                    types.nameOf(member.type()),
                                    meaning(member.doc().text())))
                            .toList());
        }
        section("Structs", schema.types().frames());
        for (FrameType frame : schema.types().frames()) {
            type(frame);
            page.table(
                    List.of("field", "type", "unit", "meaning"),
                    frame.fields().stream()
                            .map(field -> Block.Table.Row.of(
                                    Phrase.code(field.name()),
                                    types.nameOf(field.type()),
                                    Phrase.words(field.unit()),
                                    meaning(field.doc().text())))
                            .toList());
        }
        section("Types with bounds", schema.types().constrained());
        page.table(
                List.of("type", "holds", "unit", "meaning"),
                schema.types().constrained().stream()
                        .map(type -> new Block.Table.Row(
                                Types.anchorOf(type),
                                List.of(
                                        Phrase.code(type.name()),
                                        types.nameOf(type.base()),
                                        Phrase.words(type.unit()),
                                        meaning(type.doc().text()).and(Limits.of(type.bounds())))))
                        .toList());
    }

    private void type(Declared type) {
        page.heading(3, Phrase.words(type.name()), "type." + type.name())
                .prose(type.doc().text());
    }

    private void scalars() {
        section("Types", types.scalars());
        page.table(List.of("type", "on the wire", "such as"), types.scalars());
    }

    private void section(String title, List<?> content) {
        if (!content.isEmpty()) {
            page.heading(2, Phrase.words(title), title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
    }

    private static Phrase meaning(String doc) {
        return Phrase.words(Prose.oneLine(doc));
    }
}
