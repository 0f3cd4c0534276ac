package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.language.Language;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.MappingNode;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a message holds. The long form is {@code {doc: ..., arguments: {...}}}; the short form is the arguments
 * themselves, or the name of the record that they stand in.
 */
final class MessageReader {

    private final Reading reading;
    private final Section section;
    private final FieldReader fields;
    private final PhaseReader phases;
    private final LifetimeReader lifetimes;

    /** What a message holds: fields of its own, or one type that has them. */
    private record Body(List<Field> fields, Optional<Type> type) {
        static final Body EMPTY = new Body(List.of(), Optional.empty());
    }

    /**
     * Makes a reader.
     *
     * @param section the section that the messages stand in; it says under which key they have their fields
     */
    MessageReader(Reading reading, Section section, FieldReader fields) {
        this.reading = reading;
        this.section = section;
        this.fields = fields;
        this.phases = new PhaseReader(reading);
        this.lifetimes = new LifetimeReader(reading);
    }

    List<Message> informs(Node node, String path, String owner, String word) {
        List<Message> informs = new ArrayList<>();
        for (Declaration inform : reading.nodes().declarations(node, word, owner)) {
            informs.add(answer(MessageKind.INFORM, word, inform, path + "." + inform.name()));
        }
        return informs;
    }

    Message reply(Declaration reply, String path) {
        return answer(MessageKind.REPLY, "reply", reply, path);
    }

    static Message emptyReply(String name, String path, Span span) {
        return new Message(MessageKind.REPLY, name, path, Documentation.NONE, List.of(), span);
    }

    /** A message of which the keys have been read. */
    Message message(MessageKind kind, String word, Declaration declaration, Properties all, String path) {
        String title = word + " \"" + declaration.name() + "\"";
        Body body = all.find(section.body())
                .map(node -> body(node, path + "." + section.body(), title))
                .orElse(Body.EMPTY);
        return new Message(
                kind,
                word,
                declaration.name(),
                path,
                all.doc(),
                body.fields,
                body.type,
                numbers(all),
                lifetimes.read(all),
                declaration.span());
    }

    private Message answer(MessageKind kind, String word, Declaration declaration, String path) {
        String title = word + " \"" + declaration.name() + "\"";
        if (isLong(declaration.value())) {
            return reading.properties(declaration, title, Construct.ANSWER, section.body())
                    .map(all -> message(kind, word, declaration, all, path))
                    .orElseThrow();
        }
        Body body = body(declaration.value(), path, title);
        return new Message(
                kind,
                word,
                declaration.name(),
                path,
                Documentation.NONE,
                body.fields,
                body.type,
                List.of(),
                Lifetime.ALWAYS,
                declaration.span());
    }

    private Body body(Node node, String path, String title) {
        if (node instanceof ScalarNode scalar && !scalar.isNothing()) {
            return new Body(List.of(), reading.types().read(scalar));
        }
        return new Body(fields.arguments(node, path, title), Optional.empty());
    }

    private List<Phase<Long>> numbers(Properties all) {
        return phases.read(all, "number", reading.values()::number);
    }

    /** Fields are mappings, so a known key with anything else is about the message itself. */
    private boolean isLong(Node node) {
        return node instanceof MappingNode mapping
                && mapping.entries().stream()
                        .anyMatch(entry ->
                                entry.key() instanceof ScalarNode key && isOfMessage(key.text(), entry.value()));
    }

    private boolean isOfMessage(String key, Node value) {
        return key.equals(section.body())
                || (Language.allNames(Construct.ANSWER).contains(key) && !(value instanceof MappingNode));
    }
}
