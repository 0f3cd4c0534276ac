package io.labwire.conformance.generated;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import java.util.ArrayList;
import java.util.List;

/** The arguments that a message has on the line, one after the other, with those of its groups in their places. */
final class DeclaredArguments {

    private final TypeIndex index;
    private final List<Field> fields;
    private final List<Field> once = new ArrayList<>();
    private final List<Field> again = new ArrayList<>();
    private int least;

    private DeclaredArguments(TypeIndex index, List<Field> fields) {
        this.index = index;
        this.fields = fields;
        add(fields, true);
    }

    static DeclaredArguments of(Message message, Schema schema) {
        TypeIndex index = TypeIndex.of(schema);
        List<Field> fields =
                message.body().flatMap(index::record).map(RecordType::fields).orElse(message.fields());
        return new DeclaredArguments(index, fields);
    }

    /** The fields, of which a group is one. */
    List<Field> fields() {
        return fields;
    }

    /** How many there are at least. */
    int least() {
        return least;
    }

    /** Whether one more can follow some that are read. */
    boolean takeMoreThan(int given) {
        return given < once.size() || !again.isEmpty();
    }

    /** What an argument belongs to. */
    Field at(int position) {
        return position < once.size() ? once.get(position) : again.get((position - once.size()) % again.size());
    }

    private void add(List<Field> all, boolean needed) {
        for (Field field : all) {
            List<Field> inside =
                    index.record(field.type()).map(RecordType::fields).orElse(List.of());
            boolean thisNeeded = needed && field.presence() == Presence.REQUIRED;
            if (field.presence() == Presence.REPEATED) {
                DeclaredArguments one = new DeclaredArguments(index, inside);
                again.addAll(inside.isEmpty() ? List.of(field) : one.once);
                least += needed ? field.bounds().minimumLength().orElse(0) * again.size() : 0;
            } else if (inside.isEmpty()) {
                once.add(field);
                least += thisNeeded ? 1 : 0;
            } else {
                add(inside, thisNeeded);
            }
        }
    }
}
