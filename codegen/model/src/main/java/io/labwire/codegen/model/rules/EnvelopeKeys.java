package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the fields of an envelope stand beside those of the messages, no key is in both. */
final class EnvelopeKeys implements Rule {

    private final Dialect dialect;

    EnvelopeKeys(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Carried carried = new Carried(schema, dialect);
        Map<String, LevelMap<Field>> sections = new HashMap<>();
        return schema.types().envelopes().stream()
                .filter(envelope -> envelope.body().isEmpty())
                .flatMap(envelope -> clashes(
                        envelope,
                        sections.computeIfAbsent(envelope.carries(), carries -> byKey(carried.fields(carries), schema)),
                        schema));
    }

    private static LevelMap<Field> byKey(List<Field> fields, Schema schema) {
        LevelMap<Field> byKey = new LevelMap<>(schema.wire().levels());
        WireKeys wireKeys = new WireKeys(schema);
        fields.forEach(field -> wireKeys.keys(field).forEach(key -> byKey.add(key.text(), key.window(), field)));
        return byKey;
    }

    private static Stream<Diagnostic> clashes(Envelope envelope, LevelMap<Field> messages, Schema schema) {
        WireKeys wireKeys = new WireKeys(schema);
        return envelope.fields().stream()
                .flatMap(field -> wireKeys.keys(field)
                        .map(key -> messages.find(key.text(), key.window())
                                .map(other -> clash(key.text(), field, other, envelope, schema)))
                        .flatMap(Optional::stream));
    }

    private static Diagnostic clash(String key, Field field, Field other, Envelope envelope, Schema schema) {
        return DiagnosticId.ENVELOPE_KEY_CLASH
                .at(
                        new WireKeys(schema).place(field, key, schema.places()),
                        "key \"" + key + "\" of " + envelope.elementTitle() + " is that of field \"" + other.name()
                                + "\" of a message beside it as well")
                .note(other.span(), "the field of the message")
                .repair("give one of them another key with 'wire', or hold the messages in a field: add 'body'");
    }
}
