package io.labwire.conformance.generated.random;

import java.util.List;

/**
 * What a schema is to hold. Two elements may have names that clash, a field may follow one that it must not follow:
 * {@link SchemaWriter} leaves out and puts in order what a schema could not have.
 *
 * @param name the name of the schema, and whether it is imported or the importing one
 * @param packageName the package
 * @param importsCore whether it extends the core schema
 * @param doc its explanation
 * @param enums its enums
 * @param requests its requests
 * @param informs its asynchronous informs
 * @param sensors its sensors
 */
record SchemaSketch(
        String name,
        String packageName,
        boolean importsCore,
        String doc,
        List<EnumSketch> enums,
        List<RequestSketch> requests,
        List<MessageSketch> informs,
        List<SensorSketch> sensors) {

    record EnumSketch(String name, String doc, List<ValueSketch> values) {}

    record ValueSketch(String name, String wire, String doc) {}

    /**
     * A field.
     *
     * @param type which of the types that can be named
     * @param presence required, with a default, or optional
     * @param constant which of the constants of the type
     */
    record FieldSketch(String name, int type, Presence presence, int constant, String unit, String doc) {}

    enum Presence {
        REQUIRED,
        DEFAULTED,
        OPTIONAL
    }

    /**
     * A message.
     *
     * @param repeats whether the last field is repeated
     */
    record MessageSketch(String name, String doc, List<FieldSketch> fields, boolean repeats) {}

    record RequestSketch(
            MessageSketch message,
            List<MessageSketch> informs,
            MessageSketch reply,
            boolean ignoresExtra,
            Hints hints) {}

    /** What a request says beside its messages. */
    enum Hints {
        NONE,
        TIMEOUT,
        NEEDS
    }

    /**
     * A sensor.
     *
     * @param ranged whether a number has a range
     * @param initial whether it has a value before the first reading
     * @param status its status before the first reading, empty for none
     */
    record SensorSketch(
            String name,
            int type,
            int constant,
            boolean ranged,
            boolean initial,
            String status,
            String unit,
            String doc) {}
}
