package io.labwire.codegen.processor.device;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** An annotation on an element, with the values that are written and the defaults of the others. */
final class Annotated {

    private final Element element;
    private final AnnotationMirror mirror;

    private Annotated(Element element, AnnotationMirror mirror) {
        this.element = element;
        this.mirror = mirror;
    }

    static Optional<Annotated> on(Element element, Class<? extends Annotation> annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(annotation.getName()))
                .<Annotated>map(mirror -> new Annotated(element, mirror))
                .findFirst();
    }

    /** The value, be it written or the default. */
    private Object value(String key) {
        return written(key)
                .orElseGet(() -> mirror.getAnnotationType().asElement().getEnclosedElements().stream()
                        .filter(member -> member.getSimpleName().contentEquals(key))
                        .map(member -> Objects.requireNonNull(((ExecutableElement) member).getDefaultValue()))
                        .findFirst()
                        .orElseThrow())
                .getValue();
    }

    private Optional<AnnotationValue> written(String key) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(key))
                .<AnnotationValue>map(Map.Entry::getValue)
                .findFirst();
    }

    /** A text, empty if nothing is said. */
    String text(String key) {
        return value(key) instanceof String text ? text : ""; // anything else is an error that the compiler reports
    }

    /** The texts of an array. */
    List<String> texts(String key) {
        return value(key) instanceof List<?> values
                ? values.stream()
                        .map(each -> ((AnnotationValue) each).getValue())
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    boolean writes(String key) {
        return written(key).isPresent();
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(value(key));
    }

    /** A number, absent if it is not a number. */
    OptionalDouble number(String key) {
        return value(key) instanceof Double number && !number.isNaN()
                ? OptionalDouble.of(number)
                : OptionalDouble.empty();
    }

    /** A whole number, absent if it is negative. */
    OptionalInt count(String key) {
        return value(key) instanceof Integer number && number >= 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** The place of a value; of the element if it is not written. */
    Place at(String key) {
        return written(key).map(value -> new Place(element, mirror, value)).orElse(Place.of(element));
    }

    Place place() {
        return new Place(element, mirror, null);
    }
}
