package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Places;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.WrittenKeys;
import io.labwire.codegen.model.source.Span;
import java.util.stream.Stream;

/** The keys that fields have on the wire of a schema. */
final class WireKeys {

    private final WrittenKeys written;

    WireKeys(Schema schema) {
        this.written = new WrittenKeys(schema);
    }

    /** The key that is written. */
    String written(Field field) {
        return written.of(field);
    }

    /** The keys that are read, the written one first. */
    Stream<String> read(Field field) {
        return Stream.concat(Stream.of(written(field)), field.wire().aliases().stream());
    }

    /** The same, with the levels at which it has them; none where fields stand by position. */
    Stream<FieldsInSight.Key> keys(OwnedField owned) {
        return owned.keyed() ? keys(owned.field()) : Stream.empty();
    }

    /** The same of a field that stands by its key. */
    Stream<FieldsInSight.Key> keys(Field field) {
        return read(field)
                .map(key -> new FieldsInSight.Key(key, field.lifetime().window()));
    }

    /** Where a field gets a key from. */
    Span place(Field field, String key, Places places) {
        return places.of(field.span(), key.equals(written(field)) ? "wire" : "aliases");
    }
}
