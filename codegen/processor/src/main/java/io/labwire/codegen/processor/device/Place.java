package io.labwire.codegen.processor.device;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * A place in the user's sources, as exactly as the compiler can point at it.
 *
 * @param element the class, method, parameter, field or component
 * @param annotation one of its annotations, if that is meant
 * @param value one of the annotation's values, if that is meant
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** Points at the field of a record's component: the compiler knows no place of the component itself. */
    public Place {
        if (element instanceof RecordComponentElement component) {
            element = fields(component).stream()
                    .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                    .<Element>map(field -> field)
                    .findFirst()
                    .orElse(component);
        }
    }

    /**
     * An element as a whole.
     *
     * @param element the element
     * @return its place
     */
    public static Place of(Element element) {
        return new Place(element, null, null);
    }

    /**
     * Whether a warning is suppressed here.
     *
     * @param id the id of the warning
     * @return true if the element, or one that it stands in, has it among its suppressed warnings
     */
    public boolean suppresses(String id) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            SuppressWarnings suppressed = each.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).contains(id)) {
                return true;
            }
        }
        return false;
    }

    private static List<VariableElement> fields(RecordComponentElement component) {
        Element owner = Objects.requireNonNull(component.getEnclosingElement());
        return ElementFilter.fieldsIn(owner.getEnclosedElements());
    }
}
