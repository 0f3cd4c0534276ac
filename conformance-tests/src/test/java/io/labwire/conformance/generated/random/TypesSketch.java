package io.labwire.conformance.generated.random;

import io.labwire.conformance.generated.random.SchemaSketch.FieldSketch;
import java.util.List;

/**
 * The types that a schema is to declare.
 *
 * @param enums its enums
 * @param narrowed its types with bounds or another form
 * @param frames its frames
 * @param unions its unions
 * @param groups its records
 */
record TypesSketch(
        List<EnumSketch> enums,
        List<NarrowedSketch> narrowed,
        List<FrameSketch> frames,
        List<UnionSketch> unions,
        List<GroupSketch> groups) {

    /**
     * An enum.
     *
     * @param form which of the forms on the wire
     */
    record EnumSketch(String name, int form, String doc, List<ValueSketch> values, LifeSketch life) {}

    /**
     * A value of an enum.
     *
     * @param wire its text, where the enum has texts
     * @param number which of the numbers, where it has numbers
     * @param aliases further texts
     */
    record ValueSketch(String name, String wire, int number, List<String> aliases, String doc, LifeSketch life) {}

    /**
     * A name for a type with bounds or another form.
     *
     * @param field what it is, as if it were a field
     */
    record NarrowedSketch(String name, FieldSketch field) {}

    /**
     * A struct.
     *
     * @param fields its fields, of which some are padding
     */
    record FrameSketch(String name, String doc, boolean isLittle, List<PartSketch> fields, LifeSketch life) {}

    /**
     * A field of a struct.
     *
     * @param type which of the types that have a width
     * @param form which bounds, or whether it is padding
     */
    record PartSketch(String name, int type, int form, String doc) {}

    record UnionSketch(String name, String doc, List<MemberSketch> members, LifeSketch life) {}

    record MemberSketch(String name, int type, String doc) {}

    /**
     * A record.
     *
     * @param isWhole whether all of its fields are required, so that it can be repeated itself
     * @param repeats whether the last field is repeated, if it is not whole
     */
    record GroupSketch(
            String name, String doc, List<FieldSketch> fields, boolean isWhole, boolean repeats, LifeSketch life) {}
}
