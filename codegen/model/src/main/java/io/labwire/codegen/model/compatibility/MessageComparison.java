package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares one message with what it was. */
final class MessageComparison {

    private final Comparison run;
    private final FieldsComparison fields;
    private final UseComparison uses;

    MessageComparison(Comparison run) {
        this.run = run;
        this.fields = new FieldsComparison(run);
        this.uses = new UseComparison(run);
    }

    /**
     * Reports what differs.
     *
     * @param oldRefuse whether old receivers refuse arguments beyond the declared ones
     * @param newRefuse whether new receivers do
     */
    void compare(Pair<Message> pair, boolean oldRefuse, boolean newRefuse) {
        Message was = pair.before();
        Message is = pair.after();
        CommonComparison.phased(pair, ConversationChange.WIRE_NAME, "number", was.numbers(), is.numbers());
        CommonComparison.compare(pair, Message::doc, Message::lifetime);
        Optional<Type> old = was.body();
        Optional<Type> now = is.body();
        if (old.isPresent() && now.isPresent()) {
            uses.compare(pair, old.get(), now.get());
            return;
        }
        Optional<List<Field>> oldFields = fields(was, run.oldTypes());
        Optional<List<Field>> newFields = fields(is, run.newTypes());
        if (oldFields.isEmpty() || newFields.isEmpty()) {
            pair.whole(ConversationChange.BODY, pair.title() + " carries something else now", "before");
            return;
        }
        if (old.isPresent() != now.isPresent()) {
            String what = now.map(type -> " holds what \"" + type.title() + "\" declares now")
                    .orElse(" declares what it holds itself now");
            pair.whole(TypeChange.RENAMED, pair.title() + what, "before");
        }
        fields.compare(pair, oldFields.get(), newFields.get(), FieldPlace.arguments(run, oldRefuse, newRefuse));
    }

    /** What it holds, wherever that is declared; empty if it is no record. */
    private static Optional<List<Field>> fields(Message message, TypeIndex types) {
        return message.body().isEmpty()
                ? Optional.of(message.fields())
                : types.record(message.body().get()).map(record -> withInherited(record, types));
    }

    private static List<Field> withInherited(RecordType record, TypeIndex types) {
        List<Field> all = new ArrayList<>(record.fields());
        Optional<RecordType> base = record.base().flatMap(types::record);
        // A circle is an error of the schema, which has none.
        while (base.isPresent()) {
            all.addAll(0, base.get().fields());
            base = base.get().base().flatMap(types::record);
        }
        return all;
    }
}
