package io.labwire.codegen.model.pectus;

import io.labwire.codegen.model.dialect.JsonDialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.language.Feature;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The schemas of Open Pectus: messages in namespaces that extend one another, and calls in both directions. */
public final class PectusDialect extends JsonDialect {

    private static final List<Section> SECTIONS = Stream.of(
                    SectionKind.ENUMS,
                    SectionKind.TYPES,
                    SectionKind.RECORDS,
                    SectionKind.UNIONS,
                    SectionKind.ENVELOPES,
                    SectionKind.MESSAGES,
                    SectionKind.PROCEDURES,
                    SectionKind.ENDPOINTS)
            .map(Section::of)
            .toList();

    /** Makes the dialect. */
    public PectusDialect() {}

    @Override
    public String protocol() {
        return "pectus";
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.of(
                Feature.NAMESPACES,
                Feature.CODEC,
                Feature.KEYED_FIELDS,
                Feature.INHERITANCE,
                Feature.TEXT_FORMS,
                Feature.SIDES);
    }

    @Override
    public List<String> sides() {
        return List.of("engine", "aggregator");
    }

    // Specification of Open Pectus, sections 2.3 to 2.5.
    @Override
    public Map<String, Set<String>> codecChoices() {
        return Map.of(
                "keys", Set.of("exact"),
                "numbers", Set.of("python"),
                "non-finite", Set.of("becomes-null"),
                "coercion", Set.of("pydantic-lax", "strict"),
                "unknown", Set.of("ignore"));
    }
}
