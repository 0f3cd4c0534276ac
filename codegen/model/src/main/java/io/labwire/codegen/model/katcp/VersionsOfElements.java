package io.labwire.codegen.model.katcp;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.dialect.Rule;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Requests and informs come and go with the versions of KATCP; values have one form before KATCP 5 and one since then; what
 * a message, a type or the set of sensors consists of does not depend on the version.
 */
final class VersionsOfElements implements Rule {

    private static final List<String> LEVELS = List.of("4.0", "5.0", "5.1");

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        List<Diagnostic> found = new ArrayList<>();
        schema.declared().forEach(type -> always(type.lifetime(), type.span(), type.elementTitle(), schema, found));
        FieldGroup.of(schema).flatMap(group -> group.fields().stream()).forEach(field -> ofField(field, schema, found));
        schema.types().constrained().forEach(type -> forms(type, schema, found));
        schema.sensors()
                .forEach(sensor ->
                        always(sensor.lifetime(), sensor.span(), "sensor \"" + sensor.name() + "\"", schema, found));
        schema.enums().forEach(type -> values(type, found));
        return found.stream();
    }

    private static void ofField(Field field, Schema schema, List<Diagnostic> found) {
        always(field.lifetime(), field.span(), "\"" + field.name() + "\"", schema, found);
        forms(field.wire().forms(), schema.places().of(field.span(), "as"), found);
        // What has a default is always written.
        if (field.defaultValue().orElse(null) instanceof Value.Constant constant
                && !isAtEveryVersion(constant.value())) {
            found.add(LineForms.off(
                    schema.places().of(field.span(), "default"),
                    "value \"" + constant.value().name() + "\" is not there at every version, and a default is",
                    "choose a value without 'from' and 'until'"));
        }
    }

    private static boolean isAtEveryVersion(EnumValue value) {
        return Stream.of("4.0", "5.0")
                .map(level -> new Window(Optional.of(level), Optional.of(level)))
                .allMatch(only -> value.lifetime().window().overlaps(only, LEVELS));
    }

    private static void forms(ConstrainedType type, Schema schema, List<Diagnostic> found) {
        forms(type.forms(), schema.places().of(type.span(), "as"), found);
    }

    private static void forms(List<Phase<String>> forms, Span place, List<Diagnostic> found) {
        if (forms.stream().anyMatch(form -> cutsKatcp5(form.window()))) {
            found.add(LineForms.off(
                    place,
                    "the form of a value does not change between KATCP 5.0 and 5.1",
                    "write one form until '4.0' and one from '5.0' on"));
        }
        boolean everySide = has(forms, "4.0") && has(forms, "5.0");
        if (forms.stream().anyMatch(form -> form.value().equals("or-now")) && (forms.size() > 1 || !everySide)) {
            found.add(LineForms.off(
                    place, "what may be the word 'now' may be so at every version", "write 'as: or-now' alone"));
        }
    }

    private static boolean has(List<Phase<String>> forms, String level) {
        Window only = new Window(Optional.of(level), Optional.of(level));
        return forms.stream().anyMatch(form -> form.window().overlaps(only, LEVELS));
    }

    private static void values(EnumType type, List<Diagnostic> found) {
        for (EnumValue value : type.values()) {
            if (cutsKatcp5(value.lifetime().window())) {
                found.add(LineForms.off(
                        value.span(),
                        "value \"" + value.name()
                                + "\" cannot come or go between KATCP 5.0 and 5.1, which write values alike",
                        "write until '4.0', or from '5.0'"));
            }
        }
        for (String level : List.of("4.0", "5.0")) {
            Window only = new Window(Optional.of(level), Optional.of(level));
            if (!type.values().isEmpty()
                    && type.values().stream()
                            .noneMatch(value -> value.lifetime().window().overlaps(only, LEVELS))) {
                found.add(LineForms.off(
                        type.span(),
                        type.elementTitle() + " has no value at KATCP " + level,
                        "give the request that uses it 'from' and 'until' instead"));
            }
        }
    }

    private static boolean cutsKatcp5(Window window) {
        return window.from().filter("5.1"::equals).isPresent()
                || window.until().filter("5.0"::equals).isPresent();
    }

    private static void always(Lifetime lifetime, Span span, String title, Schema schema, List<Diagnostic> found) {
        if (!lifetime.window().equals(Window.ALWAYS)) {
            Span place = schema.places()
                    .find(span, "from")
                    .orElseGet(() -> schema.places().of(span, "until"));
            found.add(LineForms.off(
                    place,
                    title + " is there at every version of KATCP or at none",
                    "give 'from' and 'until' to requests, informs and values of enums"));
        }
    }
}
