package io.labwire.codegen.processor.device;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the user's sources, as exactly as the compiler can point at it.
 *
 * @param element the class, method, parameter, field or component
 * @param annotation one of its annotations, if that is meant
 * @param value one of the annotation's values, if that is meant
 */
public record Place(Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

    /**
     * An element as a whole.
     *
     * @param element the element
     * @return its place
     */
    public static Place of(Element element) {
        return new Place(element, null, null);
    }
}
