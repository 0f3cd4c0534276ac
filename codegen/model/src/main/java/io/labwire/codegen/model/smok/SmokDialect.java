package io.labwire.codegen.model.smok;

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

/** The schemas of SMOK devices: HTTP endpoints, and frames with values that say what they are. */
public final class SmokDialect extends JsonDialect {

    private static final List<Section> SECTIONS = Stream.of(
                    SectionKind.ENUMS,
                    SectionKind.TYPES,
                    SectionKind.RECORDS,
                    SectionKind.UNIONS,
                    SectionKind.VARIANTS,
                    SectionKind.FRAMES,
                    SectionKind.ENDPOINTS)
            .map(Section::of)
            .toList();

    /** Makes the dialect. */
    public SmokDialect() {}

    @Override
    public String protocol() {
        return "smok";
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.of(Feature.CODEC, Feature.KEYED_FIELDS);
    }

    // Specification of SMOK, sections 1.1 and 4.
    @Override
    public Map<String, Set<String>> codecChoices() {
        return Map.of(
                "keys", Set.of("exact"),
                "numbers", Set.of("single", "double"),
                "coercion", Set.of("python-equality", "strict"),
                "unknown", Set.of("ignore"));
    }

    @Override
    public Set<String> forms(Type type) {
        return type == Scalar.STRING ? Set.of("path-quoted", "form-quoted", "gzip-base64") : super.forms(type);
    }
}
