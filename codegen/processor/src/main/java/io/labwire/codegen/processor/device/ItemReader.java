package io.labwire.codegen.processor.device;

import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.processor.device.Item.Holder;
import io.labwire.katcp.annotations.Argument;
import io.labwire.katcp.annotations.Default;
import io.labwire.katcp.annotations.Reply;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads arguments: the parameters of methods, the components of records, what a method returns. */
final class ItemReader {

    private static final String OPTIONAL = "java.util.Optional";
    private static final String LIST = "java.util.List";
    private static final String SET = "java.util.Set";

    private final Reading reading;
    private final TypeReader types;

    /** The type of a value and how many there are. */
    private record Held(KatcpType type, Holder holder) {}

    ItemReader(Reading reading, TypeReader types) {
        this.reading = reading;
        this.types = types;
    }

    /** A parameter of a method, or a component of a record. */
    Optional<Item> argument(Element element, DocComment comment) {
        Optional<Annotated> ifAbsent = Annotated.on(element, Default.class);
        Optional<Item> item = item(element, element.asType(), comment, ifAbsent);
        if (item.isPresent()
                && ifAbsent.isPresent()
                && (item.get().holder() == Holder.OPTIONAL || item.get().holder() == Holder.LIST)) {
            reading.problems.add(AnnotationFault.CONTRADICTION.at(
                    ifAbsent.get().place(),
                    "what has a default is always there, and " + TypeReader.simple(element.asType()) + " need not be",
                    "remove @Default, or write "
                            + TypeReader.simple(
                                    Reading.argument(element.asType()).orElseThrow())));
            return Optional.empty();
        }
        return item;
    }

    /** The components of a record, or those that can be read. */
    List<Item> components(TypeElement type) {
        DocComment comment = reading.comment(type);
        return type.getRecordComponents().stream()
                .flatMap(each -> argument(each, comment).stream())
                .toList();
    }

    /** A component of a struct, which is of a type that is packed. */
    Item packed(RecordComponentElement component, KatcpType type, DocComment comment) {
        Properties properties = new Properties(reading, type, Annotated.on(component, Argument.class))
                .texts("unit", "pattern", "separator", "all")
                .numbers("min", "max")
                .lengths()
                .ifAbsent(Annotated.on(component, Default.class))
                .lifetime(component);
        return item(component, new Held(type, Holder.ONE), comment, properties);
    }

    /** A type of the user's that is an alternative by itself. */
    Optional<Item> alternative(TypeElement type, String name) {
        Place place = Place.of(type);
        return held(type.asType(), place)
                .map(held -> new Item(name, "", held.type(), held.holder(), "", List.of(), place, place));
    }

    /** The one value that a method returns. */
    Optional<Item> returned(ExecutableElement method, TypeMirror type, DocComment comment) {
        Optional<Annotated> reply = Annotated.on(method, Reply.class);
        Place place = Place.of(method);
        return held(type, place)
                .map(held -> new Item(
                        reply.map(each -> each.text("name")).orElse("value"),
                        "",
                        held.type(),
                        held.holder(),
                        Reading.orElse(reply.map(each -> each.text("doc")).orElse(""), comment.result()),
                        new Properties(reading, held.type(), reply)
                                .texts("unit")
                                .all(),
                        place,
                        reply.map(each -> each.at("name")).orElse(place)));
    }

    private Optional<Item> item(Element element, TypeMirror type, DocComment comment, Optional<Annotated> ifAbsent) {
        return held(type, Place.of(element))
                .map(held -> item(
                        element,
                        held,
                        comment,
                        new Properties(reading, held.type(), Annotated.on(element, Argument.class))
                                .texts("unit", "pattern", "separator", "all")
                                .form()
                                .numbers("min", "max")
                                .lengths()
                                .ifAbsent(ifAbsent)
                                .lifetime(element)));
    }

    private static Item item(Element element, Held held, DocComment comment, Properties properties) {
        Optional<Annotated> argument = Annotated.on(element, Argument.class);
        String name = element.getSimpleName().toString();
        Place place = Place.of(element);
        return new Item(
                Reading.orElse(argument.map(each -> each.text("name")).orElse(""), Identifiers.kebab(name)),
                name,
                held.type(),
                held.holder(),
                Reading.orElse(
                        argument.map(each -> each.text("doc")).orElse(""),
                        comment.parameters().getOrDefault(name, "")),
                properties.all(),
                place,
                argument.map(each -> each.at("name")).orElse(place));
    }

    private Optional<Held> held(TypeMirror type, Place place) {
        if (!reading.isKnown(type)) {
            return Optional.empty();
        }
        Holder holder = switch (Reading.qualifiedName(type)) {
            case OPTIONAL -> Holder.OPTIONAL;
            case LIST -> Holder.LIST;
            case SET -> Holder.SET;
            default -> Holder.ONE;
        };
        TypeMirror one = holder == Holder.ONE ? type : Reading.argument(type).orElse(type);
        return types.read(one, place).map(read -> new Held(read, holder));
    }
}
