package io.labwire.codegen.model.volatus;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.dialect.JsonDialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.language.Feature;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The schemas of Volatus systems: protobuf messages known by texts, in frames and datagrams, and logs over HTTP. */
public final class VolatusDialect extends JsonDialect {

    private static final List<Section> SECTIONS = Stream.of(
                    SectionKind.ENUMS,
                    SectionKind.TYPES,
                    SectionKind.RECORDS,
                    SectionKind.FRAMES,
                    SectionKind.ENVELOPES,
                    SectionKind.MESSAGES,
                    SectionKind.ENDPOINTS)
            .map(Section::of)
            .toList();

    /** Makes the dialect. */
    public VolatusDialect() {}

    @Override
    public String protocol() {
        return "volatus";
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.of(
                Feature.LEVELS, Feature.CODEC, Feature.KEYED_FIELDS, Feature.NUMBERED_FIELDS, Feature.PROTOBUF);
    }

    // Specification of Volatus, section 3.3.
    @Override
    public Map<String, Set<String>> codecChoices() {
        return Map.of("unknown", Set.of("keep"));
    }

    @Override
    public Set<String> forms(Type type) {
        if (!(type instanceof Scalar scalar)) {
            return super.forms(type);
        }
        return switch (scalar) {
            case INT32 -> Set.of("sint32", "sfixed32");
            case INT64 -> Set.of("sint64", "sfixed64");
            case UINT32 -> Set.of("fixed32");
            case UINT64 -> Set.of("fixed64");
            case TIMESTAMP -> Set.of("nanoseconds", "nanoseconds-sfixed64");
            case STRING -> Set.of("path-quoted");
            default -> super.forms(type);
        };
    }
}
