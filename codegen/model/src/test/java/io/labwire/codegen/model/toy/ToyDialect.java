package io.labwire.codegen.model.toy;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.GeneratedName;
import io.labwire.codegen.model.dialect.NameForm;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.language.Feature;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A protocol whose schemas have enums and nothing else. */
public final class ToyDialect implements Dialect {

    private static final NameForm ANY = new NameForm(Pattern.compile(".*"), "anything");

    @Override
    public String protocol() {
        return "toy";
    }

    @Override
    public List<Section> sections() {
        return List.of(Section.of(SectionKind.ENUMS));
    }

    @Override
    public Set<Feature> features() {
        return Set.of();
    }

    @Override
    public NameForm messageName() {
        return ANY;
    }

    @Override
    public NameForm fieldName() {
        return ANY;
    }

    @Override
    public Set<Scalar> fieldTypes() {
        return Set.of();
    }

    @Override
    public Set<Scalar> sensorTypes() {
        return Set.of();
    }

    @Override
    public List<String> builtInSchemas() {
        return List.of();
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public Stream<GeneratedName> generatedNames(Schema schema) {
        return Stream.empty();
    }
}
