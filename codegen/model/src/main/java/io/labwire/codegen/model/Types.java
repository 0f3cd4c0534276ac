package io.labwire.codegen.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The types that a schema declares, each kind in the order of the file.
 *
 * @param enums sets of named values
 * @param constrained names for types with bounds
 * @param records fields by name
 * @param unions values of one of several types
 * @param variants records told apart by a tag
 * @param frames bytes with a layout
 * @param envelopes what stands around messages
 */
public record Types(
        List<EnumType> enums,
        List<ConstrainedType> constrained,
        List<RecordType> records,
        List<UnionType> unions,
        List<VariantsType> variants,
        List<FrameType> frames,
        List<Envelope> envelopes) {

    /** Copies the lists. */
    public Types {
        enums = List.copyOf(enums);
        constrained = List.copyOf(constrained);
        records = List.copyOf(records);
        unions = List.copyOf(unions);
        variants = List.copyOf(variants);
        frames = List.copyOf(frames);
        envelopes = List.copyOf(envelopes);
    }

    /**
     * Enums and nothing else.
     *
     * @param enums the enums
     * @return the types
     */
    public static Types ofEnums(List<EnumType> enums) {
        return new Types(enums, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * All of them, kind by kind.
     *
     * @return the types
     */
    public Stream<Declared> all() {
        return Stream.of(enums, constrained, records, unions, variants, frames, envelopes)
                .flatMap(List::stream);
    }
}
