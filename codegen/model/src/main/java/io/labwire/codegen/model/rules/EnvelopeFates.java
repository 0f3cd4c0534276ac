package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.resolving.Nearest;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An unknown message is kept, ignored, refused, or read as one that the envelope carries. */
final class EnvelopeFates implements Rule {

    private static final List<String> FATES = List.of("keep", "ignore", "refuse");

    private final Dialect dialect;

    EnvelopeFates(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        Carried carried = new Carried(schema, dialect);
        Map<String, Set<String>> names = new HashMap<>();
        return schema.types().envelopes().stream()
                .flatMap(envelope -> envelope.unknown().stream()
                        .filter(fate ->
                                !known(envelope.carries(), carried, names).contains(fate))
                        .map(fate -> noFate(fate, envelope, known(envelope.carries(), carried, names), schema)));
    }

    @Override
    public boolean missesElements() {
        return true;
    }

    private static Set<String> known(String carries, Carried carried, Map<String, Set<String>> names) {
        return names.computeIfAbsent(
                carries,
                key -> Stream.concat(FATES.stream(), carried.names(key))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Diagnostic noFate(String fate, Envelope envelope, Set<String> known, Schema schema) {
        return DiagnosticId.MALFORMED_VALUE
                .at(
                        schema.places().of(envelope.span(), "unknown"),
                        "\"" + fate + "\" is no value of \"unknown\", and no message of " + envelope.carries())
                .repair(Nearest.to(fate, known)
                        .map(nearest -> "write '" + nearest + "'")
                        .orElse("write keep, ignore, refuse, or the name of a message that it is read as"));
    }
}
