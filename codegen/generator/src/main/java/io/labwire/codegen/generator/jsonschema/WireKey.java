package io.labwire.codegen.generator.jsonschema;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Schema;
import io.labwire.json.key.KeyForm;

/** The key under which a field is written. */
final class WireKey {

    private final KeyForm form;

    WireKey(Schema schema) {
        this.form = "humps".equals(schema.wire().codec().get("keys")) ? KeyForm.CAMEL : KeyForm.AS_IS;
    }

    String of(Field field) {
        return field.wire().key().orElseGet(() -> form.toWire(field.name()));
    }
}
