package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.language.Feature;

/**
 * How the fields of a list stand on the wire.
 *
 * @param word what one of them is called
 * @param byPosition whether they go by position, and not by key or number
 * @param mayGrow whether there may be more of them or fewer at the end; else their number is part of the layout
 * @param oldRefuse whether old receivers refuse what they do not know
 * @param newRefuse whether new receivers do
 */
record FieldPlace(String word, boolean byPosition, boolean mayGrow, boolean oldRefuse, boolean newRefuse) {

    /** Fields whose order and number are the layout. */
    static FieldPlace fixed(String word) {
        return new FieldPlace(word, true, false, true, true);
    }

    /** Fields by key, where the codec says what becomes of unknown keys. */
    static FieldPlace keyed(Comparison run, String word) {
        return new FieldPlace(
                word, false, true, Comparison.refusesUnknown(run.before()), Comparison.refusesUnknown(run.after()));
    }

    /** The arguments of a message. */
    static FieldPlace arguments(Comparison run, boolean oldRefuse, boolean newRefuse) {
        return run.has(Feature.POSITIONAL_FIELDS)
                ? new FieldPlace("argument", true, true, oldRefuse, newRefuse)
                : keyed(run, "argument");
    }

    /** The fields of a record; of one that others extend, theirs come after. */
    static FieldPlace record(Comparison run, RecordType before, RecordType after, boolean isExtended) {
        if (run.has(Feature.POSITIONAL_FIELDS)) {
            return fixed("field");
        }
        FieldPlace keyed = keyed(run, "field");
        boolean byPosition = after.layout() == RecordType.Layout.ARRAY;
        return new FieldPlace(
                "field",
                byPosition,
                !(byPosition && isExtended),
                refuses(before, byPosition || keyed.oldRefuse),
                refuses(after, byPosition || keyed.newRefuse));
    }

    private static boolean refuses(RecordType record, boolean otherwise) {
        return record.unknown().map(unknown -> unknown == Unknown.REFUSE).orElse(otherwise);
    }

    /** What it is when one of the fields is new. */
    ChangeKind added(Levels levels, Field field, boolean isLast) {
        if (byPosition && !(mayGrow && isLast)) {
            return FieldChange.INSERTED;
        }
        if (levels.isOnlyNew(field.lifetime().window())) {
            return FieldChange.OPTIONAL_ADDED;
        }
        return switch (field.presence()) {
            case REQUIRED -> FieldChange.REQUIRED_ADDED;
            case OPTIONAL, REPEATED -> FieldChange.OPTIONAL_ADDED;
            case DEFAULTED ->
                oldRefuse && FieldComparison.isAlwaysWritten(field)
                        ? FieldChange.WRITTEN_ADDED
                        : FieldChange.OPTIONAL_ADDED;
        };
    }

    /** What it is when one of the fields is gone. */
    ChangeKind removed(Field field, boolean isLast) {
        boolean needed = field.presence() == Presence.REQUIRED;
        boolean inTheWay = byPosition && !(mayGrow && isLast);
        return needed || inTheWay || newRefuse ? FieldChange.REMOVED : FieldChange.OPTIONAL_REMOVED;
    }
}
