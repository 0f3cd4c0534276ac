package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Declared;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Types and the values of enums are named as in Java: their names are not on the wire. */
final class LegalTypeNames implements Rule {

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,99}");
    private static final Pattern VALUE = Pattern.compile("(?=.{1,100}$)[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return Stream.concat(
                schema.declared().flatMap(LegalTypeNames::ofType),
                schema.enums().stream().flatMap(LegalTypeNames::ofValues));
    }

    private static Stream<Diagnostic> ofType(Declared type) {
        String kind = type.elementTitle().substring(0, type.elementTitle().indexOf(' '));
        return Stream.of(type)
                .filter(each -> !TYPE.matcher(each.name()).matches())
                .map(each -> DiagnosticId.ILLEGAL_ENUM_NAME
                        .at(each.span(), "\"" + each.name() + "\" cannot be the name of " + Words.withArticle(kind))
                        .repair("write upper camel case, such as SensorStatus"));
    }

    private static Stream<Diagnostic> ofValues(EnumType type) {
        return type.values().stream()
                .filter(value -> !VALUE.matcher(value.name()).matches())
                .map(value -> DiagnosticId.ILLEGAL_ENUM_NAME
                        .at(value.span(), "\"" + value.name() + "\" cannot be the name of a value of " + type.name())
                        .repair("write upper case with underscores, such as NOT_READY; the text on the wire is"
                                + " its value"));
    }
}
