package io.labwire.codegen.generator.docs;

import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.VariantsType;
import io.labwire.codegen.model.WrittenKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The reference page of an AutoTrainer schema. */
final class TrainerPage {

    // Feeder
    //
    // The feeder of one rig.
    //
    // Commands
    //   command   0.9.11   S1    ...   meaning
    //   feed               9001        Brings a pellet.
    //
    //   feed
    //   Brings a pellet.
    //   key       type      unit  if left out  levels   meaning
    //   ...

    private static final List<String> OF_FIELDS = List.of("key", "type", "unit", "if left out", "levels", "meaning");

    private final Schema schema;
    private final Types types;
    private final WrittenKeys keys;
    private final Page page;
    private final Sections sections;

    private TrainerPage(Schema schema) {
        this.schema = schema;
        this.types = new Types(schema, ScalarForms.JSON);
        this.keys = new WrittenKeys(schema);
        this.page = new Page(title(schema));
        this.sections = new Sections(schema, types, page);
    }

    static Page of(Schema schema) {
        TrainerPage trainer = new TrainerPage(schema);
        trainer.page.prose(schema.doc().text());
        trainer.sections.origin("A schema of AutoTrainer");
        trainer.commands();
        trainer.events();
        trainer.sections.enums();
        trainer.declared();
        trainer.sections.alternatives();
        trainer.sections.typesWithBounds();
        trainer.sections.scalars();
        return trainer.page;
    }

    /** What the page's file is called: schemas of one rig may have its events and its commands apart. */
    static String name(Schema schema) {
        if (schema.requests().isEmpty() == schema.informs().isEmpty()) {
            return schema.name();
        }
        return schema.name() + (schema.requests().isEmpty() ? "Events" : "Commands");
    }

    private static String title(Schema schema) {
        String more = name(schema).substring(schema.name().length());
        return more.isEmpty() ? schema.name() : schema.name() + ": " + more.toLowerCase(Locale.ROOT);
    }

    private void commands() {
        sections.section("Commands", schema.requests());
        numbers("command", schema.requests().stream().map(Request::message).toList());
        for (Request command : schema.requests()) {
            String anchor = "command." + command.name();
            message(command.message(), anchor);
            command.timeoutHint().ifPresent(sections::timeout);
            Message answer = command.reply();
            if (!answer.fields().isEmpty() || answer.body().isPresent()) {
                page.heading(4, Phrase.words("Answer"), anchor + ".answer")
                        .prose(answer.doc().text());
                body(answer, "Its data are ");
            }
        }
    }

    private void events() {
        sections.section("Events", schema.informs());
        numbers("event", schema.informs());
        schema.informs().forEach(event -> message(event, "event." + event.name()));
    }

    /** The numbers, with a column for each level. */
    private void numbers(String what, List<Message> messages) {
        List<String> levels = schema.wire().levels();
        List<String> head = new ArrayList<>(List.of(what));
        head.addAll(levels);
        head.add("meaning");
        page.table(
                head,
                messages.stream()
                        .map(message -> new Block.Table.Row("", numbers(what, message, levels)))
                        .toList());
    }

    private static List<Phrase> numbers(String what, Message message, List<String> levels) {
        return Stream.of(
                        Stream.of(Phrase.link(message.name(), what + "." + message.name())),
                        levels.stream().map(level -> Levels.number(message, level, levels)),
                        Stream.of(Sections.meaning(message.doc().summary())))
                .flatMap(cells -> cells)
                .toList();
    }

    private void message(Message message, String anchor) {
        page.heading(3, Phrase.words(message.name()), anchor)
                .prose(message.doc().text());
        if (!message.lifetime().since().isEmpty()) {
            page.remark(Phrase.words("Since " + message.lifetime().since() + "."));
        }
        if (!message.lifetime().deprecated().isEmpty()) {
            page.remark(Levels.deprecated(message.lifetime()));
        }
        body(message, message.word().equals("event") ? "Its payload is " : "Its data are ");
    }

    private void body(Message message, String lead) {
        fields(message.fields());
        message.body()
                .ifPresent(type ->
                        page.remark(Phrase.words(lead).and(types.nameOf(type)).and(Phrase.words("."))));
    }

    private void fields(List<Field> fields) {
        page.table(
                OF_FIELDS,
                fields.stream()
                        .map(field -> Block.Table.Row.of(
                                Phrase.code(keys.of(field)),
                                types.nameOf(field.type()),
                                Phrase.words(field.unit()),
                                Absence.of(field),
                                Levels.of(field.lifetime().window()),
                                Sections.meaning(field.doc().text())
                                        .and(Levels.deprecated(field.lifetime()))
                                        .and(Limits.of(field))))
                        .toList());
    }

    private void declared() {
        sections.section("Records", schema.types().records());
        for (RecordType record : schema.types().records()) {
            sections.type(record);
            record.base()
                    .ifPresent(base -> page.remark(Phrase.words("It has the fields of ")
                            .and(types.nameOf(base))
                            .and(Phrase.words(", too."))));
            fields(record.fields());
        }
        sections.section("Envelopes", schema.types().envelopes());
        for (Envelope envelope : schema.types().envelopes()) {
            sections.type(envelope);
            fields(envelope.fields());
        }
        sections.section("Variants", schema.types().variants());
        schema.types().variants().forEach(this::variants);
        sections.section("Frames", schema.types().frames());
        for (FrameType frame : schema.types().frames()) {
            sections.type(frame);
            fields(frame.fields());
        }
    }

    private void variants(VariantsType variants) {
        sections.type(variants);
        page.table(
                List.of("tag", "type", "meaning"),
                variants.cases().stream()
                        .map(each -> Block.Table.Row.of(
                                Phrase.code(each.name()),
                                types.nameOf(each.type()),
                                Sections.meaning(each.doc().text())))
                        .toList());
    }
}
