package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of an enum can be told apart on the wire, by whatever texts they are read from. */
final class UniqueWireTexts implements Rule {

    private record ReadText(EnumValue value, String text, Span place) {}

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.enums().stream().flatMap(type -> {
            LevelMap<ReadText> texts = new LevelMap<>(schema.wire().levels());
            return type.values().stream()
                    .flatMap(value -> texts(value, schema))
                    .map(here -> texts.add(
                                    key(here.text, type), here.value.lifetime().window(), here)
                            .map(first -> clash(type, first, here)))
                    .flatMap(Optional::stream);
        });
    }

    private static Stream<ReadText> texts(EnumValue value, Schema schema) {
        Span aliases = schema.places().of(value.span(), "aliases");
        return Stream.concat(
                Stream.of(new ReadText(value, value.wire(), value.span())),
                value.aliases().stream().map(alias -> new ReadText(value, alias, aliases)));
    }

    private static String key(String text, EnumType type) {
        return type.ignoreCase() ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static Diagnostic clash(EnumType type, ReadText first, ReadText second) {
        Diagnostic diagnostic = DiagnosticId.WIRE_TEXT_TWICE.at(
                second.place,
                first.value.equals(second.value)
                        ? "value \"" + second.value.name() + "\" of " + type.name() + " is \"" + second.text
                                + "\" on the wire already"
                        : "values \"" + first.value.name() + "\" and \"" + second.value.name() + "\" of " + type.name()
                                + " are both \"" + second.text + "\" on the wire");
        return first.value.equals(second.value)
                ? diagnostic.repair("remove it from 'aliases'")
                : diagnostic
                        .note(first.place, "the first is here")
                        .repair("give them different texts, or remove one of them");
    }
}
