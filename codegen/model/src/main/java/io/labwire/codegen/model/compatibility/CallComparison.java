package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Procedure;
import io.labwire.codegen.model.RecordMessage;
import java.util.List;
import java.util.Optional;

/** Compares messages that are records, and procedures, with what they were. */
final class CallComparison {

    private final Comparison run;
    private final RecordComparison records;
    private final FieldsComparison fields;
    private final FieldComparison field;

    CallComparison(Comparison run, RecordComparison records) {
        this.run = run;
        this.records = records;
        this.fields = new FieldsComparison(run);
        this.field = new FieldComparison(run);
    }

    void message(Pair<RecordMessage> pair) {
        RecordMessage was = pair.before();
        RecordMessage is = pair.after();
        pair.property(ConversationChange.WIRE_NAME, "wire", RecordMessage::wire);
        pair.property(ConversationChange.WIRE_NAME, "namespace", RecordMessage::namespace);
        CommonComparison.aliases(
                pair,
                "also-in",
                new Names(was.namespace().orElse(""), was.alsoIn()),
                new Names(is.namespace().orElse(""), is.alsoIn()));
        sides(pair, was.sides(), is.sides());
        pair.property(ConversationChange.BODY, "proto", RecordMessage::proto);
        CommonComparison.compare(run.pair(was.record(), is.record()));
        records.compare(run.pair(was.record(), is.record()));
    }

    private static void sides(Pair<?> pair, List<String> was, List<String> is) {
        if (!was.equals(is)) {
            pair.changed(
                    ConversationChange.SIDES,
                    "by",
                    was.isEmpty() ? List.of("all") : was,
                    is.isEmpty() ? List.of("all") : is);
        }
    }

    void procedure(Pair<Procedure> pair) {
        sides(pair, pair.before().sides(), pair.after().sides());
        fields.compare(pair, pair.before().arguments(), pair.after().arguments(), FieldPlace.keyed(run, "argument"));
        Optional<Field> was = pair.before().result();
        Optional<Field> is = pair.after().result();
        if (was.isPresent() && is.isPresent()) {
            field.compare(pair.part(
                    "the result of " + pair.title(),
                    Paths.local(is.get().path(), run.after()),
                    was.get(),
                    is.get(),
                    was.get().span(),
                    is.get().span()));
        } else if (was.isPresent() != is.isPresent()) {
            pair.changed(ConversationChange.BODY, "result", was.map(Field::type), is.map(Field::type));
        }
        pair.property(ConversationChange.TIMEOUT, "timeout-hint", Procedure::timeoutHint);
        CommonComparison.compare(pair, Procedure::doc, Procedure::lifetime);
    }
}
