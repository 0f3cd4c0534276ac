package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.RecordType;

/**
 * A field and what it belongs to.
 *
 * @param owner the title of that, such as {@code record "Point"}
 * @param word what the field is called there, such as {@code argument}
 * @param keyed whether it stands there by its key, and not by its position
 * @param field the field
 */
record OwnedField(String owner, String word, boolean keyed, Field field) {

    static OwnedField of(RecordType record, Field field) {
        return new OwnedField(record.elementTitle(), "field", record.layout() == RecordType.Layout.OBJECT, field);
    }

    static OwnedField of(FieldGroup group, Field field) {
        return new OwnedField(group.title(), group.word(), !group.isFrame(), field);
    }

    String name() {
        return field.name();
    }
}
