package io.labwire.codegen.processor.device;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Gathers what an annotation says of an argument or a sensor. */
final class Properties {

    private final Reading reading;
    private final KatcpType type;
    private final Optional<Annotated> annotation;
    private final List<Property> all = new ArrayList<>();

    Properties(Reading reading, KatcpType type, Optional<Annotated> annotation) {
        this.reading = reading;
        this.type = type;
        this.annotation = annotation;
    }

    /** Texts by their keys, those that are not empty. */
    Properties texts(String... keys) {
        annotation.ifPresent(said -> {
            for (String key : keys) {
                if (!said.text(key).isEmpty()) {
                    all.add(new Property(key, said.text(key), true, said.at(key)));
                }
            }
        });
        return this;
    }

    /** Bounds by their keys, those that are numbers. */
    Properties numbers(String... keys) {
        annotation.ifPresent(said -> {
            for (String key : keys) {
                number(key, said.number(key), said.at(key));
            }
        });
        return this;
    }

    private void number(String key, OptionalDouble number, Place place) {
        if (number.isEmpty()) {
            return;
        }
        double value = number.getAsDouble();
        if (type.isWhole() && value != Math.rint(value)) {
            reading.problems.add(AnnotationFault.CONTRADICTION.at(
                    place, "a whole number has whole numbers as its bounds", "write a whole number, or choose double"));
        }
        // With a fault too, or its other end would be said to be alone.
        boolean isWhole = type.isWhole() && Double.isFinite(value);
        String text = isWhole ? new BigDecimal(value).toBigInteger().toString() : Double.toString(value);
        all.add(new Property(key, text, false, place));
    }

    /** What an argument is if it is left out. */
    Properties ifAbsent(Optional<Annotated> said) {
        said.ifPresent(each -> all.add(new Property("default", each.text("value"), type.isText(), each.at("value"))));
        return this;
    }

    List<Property> all() {
        return List.copyOf(all);
    }
}
