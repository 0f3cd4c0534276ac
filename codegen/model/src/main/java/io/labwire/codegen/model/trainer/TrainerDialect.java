package io.labwire.codegen.model.trainer;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.ClassesOfMembers;
import io.labwire.codegen.model.dialect.GeneratedName;
import io.labwire.codegen.model.dialect.JsonDialect;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.language.Feature;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The schemas of AutoTrainer rigs: commands and events that are known by numbers, with JSON around them. */
public final class TrainerDialect extends JsonDialect {

    private static final List<Section> SECTIONS = List.of(
            Section.of(SectionKind.ENUMS),
            Section.of(SectionKind.TYPES),
            Section.of(SectionKind.RECORDS),
            Section.of(SectionKind.UNIONS),
            Section.of(SectionKind.VARIANTS),
            Section.of(SectionKind.FRAMES),
            Section.of(SectionKind.ENVELOPES),
            Section.of(SectionKind.REQUESTS, "commands", "command", "payload"),
            Section.of(SectionKind.INFORMS, "events", "event", "payload"));

    /** Makes the dialect. */
    public TrainerDialect() {}

    @Override
    public String protocol() {
        return "trainer";
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.of(
                Feature.LEVELS, Feature.CODEC, Feature.KEYED_FIELDS, Feature.NUMBERED_MESSAGES, Feature.INHERITANCE);
    }

    // Specification of AutoTrainer, sections 5.1, 5.2 and 5.5.
    @Override
    public Map<String, Set<String>> codecChoices() {
        return Map.of(
                "keys", Set.of("humps", "exact"),
                "numbers", Set.of("python"),
                "non-finite", Set.of("literal", "becomes-null"),
                "unknown", Set.of("keep", "ignore"));
    }

    @Override
    public List<Rule> rules() {
        return List.of(new NumberedMessages(), new DistinctConstants(), new ClassesOfMembers());
    }

    @Override
    public Stream<GeneratedName> generatedNames(Schema schema) {
        return TrainerClassNames.of(schema);
    }
}
