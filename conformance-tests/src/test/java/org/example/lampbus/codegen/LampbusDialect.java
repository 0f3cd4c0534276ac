package org.example.lampbus.codegen;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.GeneratedName;
import io.labwire.codegen.model.dialect.NameForm;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.dialect.SectionKind;
import io.labwire.codegen.model.language.Feature;
import io.labwire.codegen.model.source.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What schemas of the lamp bus may say: enums, and telegrams with fields. */
public final class LampbusDialect implements Dialect {

    /** Makes the dialect. */
    public LampbusDialect() {}

    @Override
    public String protocol() {
        return "lampbus";
    }

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of(SectionKind.ENUMS), Section.of(SectionKind.INFORMS, "telegrams", "telegram", "fields"));
    }

    @Override
    public Set<Feature> features() {
        return Set.of();
    }

    @Override
    public NameForm messageName() {
        return NameForm.KEBAB_CASE;
    }

    @Override
    public Set<Scalar> fieldTypes() {
        return EnumSet.of(Scalar.BOOL, Scalar.INT32, Scalar.FLOAT64, Scalar.STRING);
    }

    @Override
    public List<Rule> rules() {
        return List.of(new ShortNames());
    }

    @Override
    public Stream<GeneratedName> generatedNames(Schema schema) {
        Stream<GeneratedName> telegrams = schema.informs().stream()
                .map(each -> new GeneratedName(LampbusNames.telegram(each), each.span(), each.title()));
        GeneratedName arbitraries =
                new GeneratedName(LampbusNames.arbitraries(schema), Span.startOf(schema.source()), "the schema");
        return Stream.of(Dialect.super.generatedNames(schema), telegrams, Stream.of(arbitraries))
                .flatMap(names -> names);
    }
}
