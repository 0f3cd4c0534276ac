package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.GeneratedName;
import io.labwire.codegen.model.dialect.NameForm;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.dialect.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The schemas of KATCP devices. */
public final class KatcpDialect implements Dialect {

    // KATCP guidelines, section 2.1.
    private static final NameForm MESSAGE_NAME =
            new NameForm(Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,99}"), "a letter, then letters, digits and dashes");

    private static final NameForm FIELD_NAME =
            new NameForm(Pattern.compile("(?=.{1,100}$)[a-z][a-z0-9]*(-[a-z0-9]+)*"), "kebab case, such as settled-in");

    /** Makes the dialect. */
    public KatcpDialect() {}

    @Override
    public String protocol() {
        return "katcp";
    }

    @Override
    public Set<Section> sections() {
        return EnumSet.allOf(Section.class);
    }

    @Override
    public NameForm messageName() {
        return MESSAGE_NAME;
    }

    @Override
    public NameForm fieldName() {
        return FIELD_NAME;
    }

    @Override
    public Set<Scalar> fieldTypes() {
        return EnumSet.allOf(Scalar.class);
    }

    // KATCP guidelines, section 3, table 6: there is no sensor of bytes or of a length of time.
    @Override
    public Set<Scalar> sensorTypes() {
        return EnumSet.complementOf(EnumSet.of(Scalar.BYTES, Scalar.DURATION));
    }

    @Override
    public List<String> builtInSchemas() {
        return List.of("labwire/katcp/sensor.yaml", "labwire/katcp/core.yaml");
    }

    @Override
    public List<Rule> rules() {
        return List.of(new SensorNames(), new SensorStatuses(), new AddressConstants());
    }

    @Override
    public Stream<GeneratedName> generatedNames(Schema schema) {
        return KatcpClassNames.of(schema);
    }
}
