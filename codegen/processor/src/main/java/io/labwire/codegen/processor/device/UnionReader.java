package io.labwire.codegen.processor.device;

import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.processor.device.Item.Holder;
import io.labwire.codegen.processor.device.UserUnion.Alternative;
import io.labwire.katcp.annotations.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the sealed interfaces of the user's that are alternatives. */
final class UnionReader {

    private final Reading reading;
    private final ItemReader items;

    UnionReader(Reading reading, ItemReader items) {
        this.reading = reading;
        this.items = items;
    }

    /** The alternatives, or empty if one of them cannot be; then it has been said. */
    Optional<UserUnion> read(TypeElement type, String schemaName, Place use) {
        List<? extends TypeMirror> permitted = type.getPermittedSubclasses();
        List<Alternative> alternatives = permitted.stream()
                .flatMap(each -> alternative(type, each, use).stream())
                .toList();
        if (alternatives.size() < permitted.size() || !isInOrder(type, alternatives, use)) {
            return Optional.empty();
        }
        List<Property> properties = new ArrayList<>();
        properties.add(Property.word("by", "order", Place.of(type)));
        properties.addAll(Lifetime.of(reading, type, Optional.empty()));
        return Optional.of(new UserUnion(type, schemaName, reading.comment(type).text(), properties, alternatives));
    }

    /**
     * Whether the alternatives stand in the order in which they are tried. Without {@code permits}, a compiler may have them in
     * an order of its own, and does not say so.
     */
    private boolean isInOrder(TypeElement union, List<Alternative> alternatives, Place use) {
        List<TypeElement> types = alternatives.stream().map(Alternative::type).toList();
        boolean isInOrder = types.stream()
                .filter(each -> each.getNestingKind() == NestingKind.MEMBER)
                .map(Element::getEnclosingElement)
                .distinct()
                .allMatch(around -> isInOrder(types, around));
        if (!isInOrder) {
            reading.problems.add(AnnotationFault.TYPE_CANNOT_BE_ARGUMENT.at(
                    use,
                    "the alternatives of " + union.getSimpleName()
                            + " do not stand in the order in which they are tried",
                    "write behind 'permits' how they are tried, and declare them in this order"));
        }
        return isInOrder;
    }

    private static boolean isInOrder(List<TypeElement> types, Element around) {
        List<TypeElement> declared = ElementFilter.typesIn(around.getEnclosedElements());
        return types.stream()
                .filter(declared::contains)
                .toList()
                .equals(declared.stream().filter(types::contains).toList());
    }

    private Optional<Alternative> alternative(TypeElement union, TypeMirror permitted, Place use) {
        if (!reading.isKnown(permitted)) {
            return Optional.empty();
        }
        TypeElement type = Reading.declared(permitted).orElseThrow();
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        if (type.getKind() == ElementKind.ENUM
                || (isRecord && Annotated.on(type, Struct.class).isPresent())) {
            return items.alternative(type, name(type)).map(item -> new Alternative(type, item));
        }
        if (!isRecord || type.getRecordComponents().size() != 1) {
            reading.problems.add(AnnotationFault.TYPE_CANNOT_BE_ARGUMENT.at(
                    Place.of(type),
                    type.getSimpleName() + " cannot be an alternative of " + union.getSimpleName()
                            + ", which is one argument",
                    "write a record with one component, a record with @Struct, or an enum"));
            return Optional.empty();
        }
        if (!reading.isReachable(type, use, AnnotationFault.TYPE_CANNOT_BE_ARGUMENT)) {
            return Optional.empty();
        }
        return items.components(type).stream()
                .findFirst()
                .filter(item -> isOne(item, type))
                .map(item -> new Alternative(
                        type,
                        item.named(
                                item.namePlace().annotation() == null ? name(type) : item.name(),
                                reading.comment(type).text())));
    }

    private boolean isOne(Item item, TypeElement type) {
        if (item.holder() != Holder.ONE) {
            return not(item, type, "has one value, which is there", "write its type without Optional, List or Set");
        } else if (item.type().userType().filter(UnionReader::isSeveral).isPresent()) {
            return not(
                    item,
                    type,
                    "is one argument, and "
                            + TypeReader.simple(item.place().element().asType()) + " is not",
                    "write @Struct above the record, or a type that is one argument");
        } else if (item.properties().stream().anyMatch(each -> each.key().equals("default"))) {
            return not(item, type, "has a value, so that a default has no use", "remove @Default");
        }
        return true;
    }

    private boolean not(Item item, TypeElement type, String message, String repair) {
        reading.problems.add(AnnotationFault.TYPE_CANNOT_BE_ARGUMENT.at(
                item.place(), "alternative " + type.getSimpleName() + " " + message, repair));
        return false;
    }

    private static boolean isSeveral(UserType type) {
        return type instanceof UserGroup || type instanceof UserUnion;
    }

    private static String name(TypeElement type) {
        return Identifiers.kebab(type.getSimpleName().toString());
    }
}
