package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Whether generated code can call a method of the user's object. */
final class Callable {

    private Callable() {}

    static boolean is(ExecutableElement method, String purpose, Problems problems) {
        for (Modifier unfit : List.of(Modifier.PRIVATE, Modifier.STATIC, Modifier.ABSTRACT)) {
            if (method.getModifiers().contains(unfit)) {
                problems.add(AnnotationFault.METHOD_CANNOT_SERVE.at(
                        Place.of(method),
                        "a " + unfit + " method cannot " + purpose,
                        unfit == Modifier.ABSTRACT ? "give it a body" : "remove '" + unfit + "'"));
                return false;
            }
        }
        if (!method.getTypeParameters().isEmpty()) {
            problems.add(AnnotationFault.METHOD_CANNOT_SERVE.at(
                    Place.of(method),
                    "a method with type parameters cannot " + purpose,
                    "write the types of its parameters"));
            return false;
        }
        return true;
    }
}
