package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.dialect.ClassesOfMembers;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.GeneratedName;
import io.labwire.codegen.model.dialect.NameForm;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.dialect.TypeShape;
import io.labwire.codegen.model.language.Feature;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The schemas of KATCP devices. */
public final class KatcpDialect implements Dialect {

    private static final List<Section> SECTIONS = Stream.of(
                    SectionKind.ENUMS,
                    SectionKind.TYPES,
                    SectionKind.RECORDS,
                    SectionKind.UNIONS,
                    SectionKind.FRAMES,
                    SectionKind.REQUESTS,
                    SectionKind.INFORMS,
                    SectionKind.SENSORS)
            .map(Section::of)
            .toList();

    private static final Set<Scalar> FIELD_TYPES = Collections.unmodifiableSet(EnumSet.of(
            Scalar.BOOL,
            Scalar.INT32,
            Scalar.INT64,
            Scalar.INTEGER,
            Scalar.FLOAT64,
            Scalar.STRING,
            Scalar.BYTES,
            Scalar.TIMESTAMP,
            Scalar.DURATION,
            Scalar.ADDRESS,
            Scalar.LRU));

    // KATCP guidelines, section 2.1.
    private static final NameForm MESSAGE_NAME =
            new NameForm(Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,99}"), "a letter, then letters, digits and dashes");

    /** Makes the dialect. */
    public KatcpDialect() {}

    @Override
    public String protocol() {
        return "katcp";
    }

    @Override
    public List<Section> sections() {
        return SECTIONS;
    }

    @Override
    public Set<Feature> features() {
        return EnumSet.of(Feature.POSITIONAL_FIELDS, Feature.NEEDS, Feature.LEVELS, Feature.SETS_AS_TEXT);
    }

    // The versions of the guidelines that differ on the wire.
    @Override
    public List<String> levels() {
        return List.of("4.0", "5.0", "5.1");
    }

    @Override
    public Set<TypeShape> shapes() {
        return EnumSet.of(TypeShape.SET);
    }

    // KATCP guidelines, section 3; katcp-python's types of arguments.
    @Override
    public Set<String> forms(Type type) {
        if (type == Scalar.TIMESTAMP) {
            return Set.of("seconds", "milliseconds", "or-now", "strict");
        }
        return type == Scalar.DURATION ? Set.of("seconds", "milliseconds") : Set.of();
    }

    @Override
    public NameForm messageName() {
        return MESSAGE_NAME;
    }

    @Override
    public Set<Scalar> fieldTypes() {
        return FIELD_TYPES;
    }

    // KATCP guidelines, section 3, table 6: there is no sensor of bytes or of a length of time.
    @Override
    public Set<Scalar> sensorTypes() {
        Set<Scalar> types = EnumSet.copyOf(FIELD_TYPES);
        types.removeAll(EnumSet.of(Scalar.BYTES, Scalar.DURATION));
        return types;
    }

    @Override
    public List<String> builtInSchemas() {
        return List.of("labwire/katcp/sensor.yaml", "labwire/katcp/core.yaml");
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new SensorNames(),
                new SensorStatuses(),
                new SensorValues(sensorTypes()),
                new UniqueSensorNames(),
                new AddressConstants(),
                new LineForms(),
                new GroupsOfArguments(),
                new ClassesOfMembers(),
                new StructFrames(),
                new VersionsOfElements());
    }

    @Override
    public Stream<GeneratedName> generatedNames(Schema schema) {
        return KatcpClassNames.of(schema);
    }
}
