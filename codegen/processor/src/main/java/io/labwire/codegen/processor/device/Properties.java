package io.labwire.codegen.processor.device;

import io.labwire.codegen.model.source.YamlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.lang.model.element.Element;

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
                    all.add(Property.text(key, said.text(key), said.at(key)));
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
        all.add(Property.word(key, text, place));
    }

    /** What an argument is if it is left out. */
    Properties ifAbsent(Optional<Annotated> said) {
        said.ifPresent(each -> all.add(
                type.isText()
                        ? Property.text("default", each.text("value"), each.at("value"))
                        : Property.word("default", each.text("value"), each.at("value"))));
        return this;
    }

    /** The form on the wire, or those before and since KATCP 5. */
    Properties form() {
        annotation.ifPresent(said -> {
            String before5 = said.text("asBefore5");
            if (before5.isEmpty()) {
                texts("as");
            } else {
                all.add(Property.flow(
                        "as",
                        "[{is: " + YamlText.quoted(before5) + ", until: '4.0'}, {is: "
                                + YamlText.quoted(Reading.orElse(said.text("as"), "seconds")) + ", from: '5.0'}]",
                        said.at("asBefore5")));
            }
        });
        return this;
    }

    /** How long a text, bytes or a list may be. */
    Properties lengths() {
        annotation.ifPresent(said -> {
            OptionalInt length = said.count("length");
            OptionalInt least = said.count("minLength");
            OptionalInt most = said.count("maxLength");
            if (length.isPresent() && (least.isPresent() || most.isPresent())) {
                reading.problems.add(AnnotationFault.CONTRADICTION.at(
                        said.at("length"),
                        "what has a length has no other bounds of it",
                        "remove 'length', or the others"));
            } else if (length.isPresent()) {
                all.add(Property.word("length", Integer.toString(length.getAsInt()), said.at("length")));
            } else if (least.isPresent() || most.isPresent()) {
                List<String> bounds = new ArrayList<>();
                least.ifPresent(number -> bounds.add("min: " + number));
                most.ifPresent(number -> bounds.add("max: " + number));
                all.add(Property.flow(
                        "length",
                        "{" + String.join(", ", bounds) + "}",
                        said.at(least.isPresent() ? "minLength" : "maxLength")));
            }
        });
        return this;
    }

    /** When an argument came, and why not to use it any more. */
    Properties lifetime(Element element) {
        texts("since", "deprecated");
        boolean hasWords = all.stream().anyMatch(each -> each.key().equals("deprecated"));
        Lifetime.check(reading, element, hasWords, "write it into @Argument(deprecated = ...)");
        return this;
    }

    List<Property> all() {
        return List.copyOf(all);
    }
}
