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
 * @param types its types
 * @param requests its requests
 * @param informs its asynchronous informs
 * @param sensors its sensors
 */
record SchemaSketch(
        String name,
        String packageName,
        boolean importsCore,
        String doc,
        TypesSketch types,
        List<RequestSketch> requests,
        List<MessageSketch> informs,
        List<SensorSketch> sensors) {

    /**
     * A field.
     *
     * @param type which of the types that can be named
     * @param presence required, with a default, or optional
     * @param constant which of the constants of the type
     * @param form what else it says of the type
     */
    record FieldSketch(
            String name,
            int type,
            Presence presence,
            int constant,
            FormSketch form,
            String unit,
            String doc,
            LifeSketch life) {

        FieldSketch required() {
            return new FieldSketch(name, type, Presence.REQUIRED, constant, form, unit, doc, life);
        }
    }

    enum Presence {
        REQUIRED,
        DEFAULTED,
        OPTIONAL
    }

    /**
     * What a field says of its type.
     *
     * @param several whether it is a set of it
     * @param narrowing which bounds, where there are some; none for 0
     * @param as which of the forms, where there are some; none for 0
     * @param separator what stands between the elements of a set, empty for nothing special
     * @param all what stands for all elements of a set of an enum, if anything
     */
    record FormSketch(boolean several, int narrowing, int as, String separator, List<String> all) {}

    /**
     * A message.
     *
     * @param repeats whether the last field is repeated
     * @param body which of the records stands in the place of its fields, where there are some; none for 0
     */
    record MessageSketch(
            String name, String doc, List<FieldSketch> fields, boolean repeats, int body, LifeSketch life) {}

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
     * @param parameters what its name has in braces
     */
    record SensorSketch(
            String name,
            FieldSketch field,
            boolean ranged,
            boolean initial,
            String status,
            List<ParameterSketch> parameters) {}

    /**
     * A parameter of a sensor's name.
     *
     * @param type which of the types of which all values can be listed
     * @param range which of the ranges, if it is a number
     */
    record ParameterSketch(String name, int type, int range, String doc) {}
}
