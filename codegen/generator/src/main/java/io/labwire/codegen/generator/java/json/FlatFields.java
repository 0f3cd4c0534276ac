package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.TypeIndex;
import java.util.ArrayList;
import java.util.List;

/** The fields of a record with those of all that it extends. */
public final class FlatFields {

    private FlatFields() {}

    /**
     * The fields of a record.
     *
     * @param schema a schema that sees it
     * @param type the record
     * @return those of its bases first
     */
    public static List<Field> of(Schema schema, RecordType type) {
        List<Field> fields = new ArrayList<>();
        add(TypeIndex.of(schema), type, fields);
        return fields;
    }

    private static void add(TypeIndex index, RecordType type, List<Field> fields) {
        type.base().flatMap(index::record).ifPresent(base -> add(index, base, fields));
        fields.addAll(type.fields());
    }
}
