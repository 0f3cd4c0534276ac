package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.model.Schema;

/** What codecs write for a number that is none or infinite, as {@code non-finite} of a schema's {@code codec} says. */
public enum NonFiniteNumbers {
    /** What the layout has for them, such as Python's literals. */
    AS_LAID_OUT,
    /** Always null. */
    NULL;

    static NonFiniteNumbers of(Schema schema) {
        return "becomes-null".equals(schema.wire().codec().get("non-finite")) ? NULL : AS_LAID_OUT;
    }

    /** The method of a writer that writes a number. */
    String method() {
        return this == NULL ? "finite" : "number";
    }
}
