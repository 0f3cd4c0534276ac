package io.labwire.codegen.processor.device;

import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What the readers of one device share. */
final class Reading {

    final Elements elements;
    final Problems problems;
    private boolean unresolved;
    private boolean deprecated;

    Reading(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    DocComment comment(Element element) {
        return DocComment.parse(
                Optional.ofNullable(elements.getDocComment(element)).orElse(""));
    }

    /** The text that an annotation gives, or else another. */
    static String orElse(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }

    /** The class, interface, record or enum that a type is. */
    static Optional<TypeElement> declared(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    static String qualifiedName(TypeMirror type) {
        return declared(type).map(each -> each.getQualifiedName().toString()).orElse("");
    }

    /** The type between the angle brackets of a type with one parameter. */
    static Optional<TypeMirror> argument(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? Optional.of(declared.getTypeArguments().get(0))
                : Optional.empty();
    }

    /** What keeps generated code of the same package from an element: it, or what it stands in, is private. */
    static Optional<Element> hidden(Element element) {
        for (Element each = element;
                each instanceof TypeElement || each == element;
                each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether generated code can name a type; if not, it has been said. */
    boolean isReachable(TypeElement type, Place use, AnnotationFault fault) {
        String name = type.getKind().name().toLowerCase(Locale.ROOT) + " " + type.getSimpleName();
        if (hidden(type).isPresent()) {
            problems.add(fault.at(use, name + " is private, and generated code has to reach it", "remove 'private'"));
            return false;
        }
        if (!type.getTypeParameters().isEmpty()) {
            problems.add(fault.at(use, name + " has type parameters", "remove them"));
            return false;
        }
        deprecated |= Annotated.on(type, Deprecated.class).isPresent();
        return true;
    }

    /** Whether the compiler knows what a type is; if not, it may in the next round, and says so if not even then. */
    boolean isKnown(TypeMirror type) {
        boolean known = type.getKind() != TypeKind.ERROR
                && argument(type).map(this::isKnown).orElse(true);
        unresolved |= !known;
        return known;
    }

    void meetsDeprecated() {
        deprecated = true;
    }

    /** Whether generated code speaks of something that the compiler warns of. */
    boolean hasDeprecated() {
        return deprecated;
    }

    boolean hasUnresolved() {
        return unresolved;
    }
}
