package io.labwire.codegen.processor;

import io.labwire.codegen.processor.device.AnnotationFault;
import io.labwire.codegen.processor.device.Place;
import io.labwire.codegen.processor.device.Problem;
import io.labwire.katcp.annotations.Argument;
import io.labwire.katcp.annotations.Default;
import io.labwire.katcp.annotations.KatcpDevice;
import io.labwire.katcp.annotations.Padding;
import io.labwire.katcp.annotations.Reply;
import io.labwire.katcp.annotations.Request;
import io.labwire.katcp.annotations.Sensor;
import io.labwire.katcp.annotations.Served;
import io.labwire.katcp.annotations.Struct;
import io.labwire.katcp.annotations.Wire;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Annotations where nothing reads them. They would be left out without a word. */
final class Strays {

    private final List<Problem> found = new ArrayList<>();

    private Strays() {}

    static List<Problem> in(RoundEnvironment round) {
        Strays strays = new Strays();
        round.getElementsAnnotatedWithAny(Set.of(Request.class, Sensor.class, Served.class))
                .forEach(strays::ofMember);
        round.getElementsAnnotatedWith(Reply.class).forEach(method -> strays.unlessServed(method, method));
        round.getElementsAnnotatedWithAny(Set.of(Argument.class, Default.class)).stream()
                .filter(each -> each.getKind() == ElementKind.PARAMETER)
                .forEach(parameter -> strays.unlessServed(parameter, owner(parameter)));
        round.getElementsAnnotatedWith(Padding.class).stream()
                .filter(each -> each.getKind() == ElementKind.RECORD_COMPONENT && !has(owner(each), Struct.class))
                .forEach(component -> strays.add(
                        component,
                        owner(component).getSimpleName() + " is no struct",
                        "write @Struct above the record"));
        round.getElementsAnnotatedWith(Struct.class).stream()
                .filter(each -> each.getKind() != ElementKind.RECORD)
                .forEach(type -> strays.add(type, type.getSimpleName() + " is no record", "write a record"));
        round.getElementsAnnotatedWith(Wire.class).stream()
                .filter(each -> each.getKind() != ElementKind.ENUM_CONSTANT)
                .forEach(field ->
                        strays.add(field, field.getSimpleName() + " is no constant of an enum", "remove @Wire"));
        return strays.found;
    }

    private void ofMember(Element member) {
        Element owner = owner(member);
        if (!has(owner, KatcpDevice.class)) {
            add(member, owner.getSimpleName() + " is no device", "write @KatcpDevice above the class");
        }
    }

    private void unlessServed(Element element, Element method) {
        // The parameter of a record's constructor has the annotation of the component, with or without a target for it.
        if (!has(method, Request.class) && owner(method).getKind() != ElementKind.RECORD) {
            add(element, method.getSimpleName() + " serves no request", "write @Request above the method");
        }
    }

    private void add(Element element, String message, String repair) {
        found.add(AnnotationFault.NOT_IN_A_DEVICE.at(Place.of(element), message, repair));
    }

    private static boolean has(Element element, Class<? extends Annotation> annotation) {
        return element.getAnnotation(annotation) != null;
    }

    private static Element owner(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement());
    }
}
