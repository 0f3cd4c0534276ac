package io.labwire.conformance.generated.random;

import io.labwire.conformance.generated.random.KnownType.Kind;
import io.labwire.conformance.generated.random.SchemaSketch.MessageSketch;
import io.labwire.conformance.generated.random.SchemaSketch.RequestSketch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Writes a sketch as a valid schema. */
final class SchemaWriter {

    private final SchemaSketch sketch;
    private final Claims claims;
    private final KnownTypes types;
    private final Lines lines = new Lines();

    /**
     * A writer of one schema.
     *
     * @param sketch what it is to hold
     * @param imported what its imports declare, each with its kind before it
     * @param importedTypes the types of its imports
     */
    SchemaWriter(SchemaSketch sketch, Set<String> imported, List<KnownType> importedTypes) {
        this.sketch = sketch;
        this.claims = new Claims(sketch.name(), imported);
        this.types = new KnownTypes(importedTypes);
    }

    Set<String> declared() {
        return claims.declared();
    }

    List<KnownType> types() {
        return types.declared();
    }

    String write(List<String> imports) {
        lines.add(0, "labwire: 1");
        lines.add(0, "protocol: katcp");
        lines.add(0, "package: " + sketch.packageName());
        lines.add(0, "name: " + sketch.name());
        lines.add(0, "import: [" + String.join(", ", imports) + "]");
        lines.add(0, "doc: " + Yaml.quoted(sketch.doc()));
        new TypesWriter(lines, claims, types).write(sketch.types());
        section(
                "requests",
                sketch.requests(),
                request -> claims.claimRequest(request.message().name()),
                this::request);
        section("informs", sketch.informs(), inform -> claims.claimUnasked(inform.name()), inform -> inform(2, inform));
        new SensorsWriter(lines, types).write(sketch.sensors());
        return lines.text();
    }

    private <T> void section(String key, List<T> elements, Predicate<T> possible, Consumer<T> writing) {
        List<T> written = elements.stream().filter(possible).toList();
        lines.add(0, key + ":" + (written.isEmpty() ? " {}" : ""));
        written.forEach(writing);
    }

    private void request(RequestSketch request) {
        MessageSketch message = request.message();
        lines.add(2, message.name() + ":");
        lines.add(4, "doc: " + Yaml.quoted(message.doc().isBlank() ? "Asks." : message.doc()));
        message.life().keysOfMessage().forEach(key -> lines.add(4, key));
        switch (request.hints()) {
            case TIMEOUT -> lines.add(4, "timeout-hint: 65s");
            case NEEDS -> lines.add(4, "needs: {version: '5.1', flags: IM}");
            case NONE -> {}
        }
        if (request.ignoresExtra()) {
            lines.add(4, "extra-arguments: ignore");
        }
        arguments(4, message);
        List<MessageSketch> informs = request.informs().stream()
                .filter(inform -> claims.claimInform(inform.name()))
                .toList();
        lines.add(4, "informs:" + (informs.isEmpty() ? " {}" : ""));
        informs.forEach(inform -> inform(6, inform));
        reply(request.reply());
    }

    /** A reply without an explanation that is a record is written as short as can be. */
    private void reply(MessageSketch reply) {
        Optional<KnownType> body = body(reply);
        if (body.isPresent() && reply.doc().isEmpty()) {
            lines.add(4, "reply: " + body.get().text());
        } else {
            lines.add(4, "reply:");
            lines.add(6, "doc: " + Yaml.quoted(reply.doc()));
            reply.life().keys().forEach(key -> lines.add(6, key));
            arguments(6, reply);
        }
    }

    private void inform(int indent, MessageSketch inform) {
        lines.add(indent, inform.name() + ":");
        lines.add(indent + 2, "doc: " + Yaml.quoted(inform.doc()));
        inform.life().keysOfMessage().forEach(key -> lines.add(indent + 2, key));
        arguments(indent + 2, inform);
    }

    private void arguments(int indent, MessageSketch message) {
        Optional<KnownType> body = body(message);
        if (body.isPresent()) {
            lines.add(indent, "arguments: " + body.get().text());
        } else {
            new FieldsWriter(lines, types).write(indent, "arguments", message.fields(), message.repeats());
        }
    }

    /** The record that stands in the place of a message's fields. A name for a record is none itself. */
    private Optional<KnownType> body(MessageSketch message) {
        List<KnownType> groups = types.declared().stream()
                .filter(type -> type.kind() == Kind.GROUP && !claims.isAlias(type.text()))
                .toList();
        return message.body() == 0 || groups.isEmpty()
                ? Optional.empty()
                : Optional.of(groups.get(message.body() % groups.size()));
    }
}
