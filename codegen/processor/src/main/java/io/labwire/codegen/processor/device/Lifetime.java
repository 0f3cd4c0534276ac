package io.labwire.codegen.processor.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads since when and until when there is an element, and why not to use it any more. */
final class Lifetime {

    private static final String SINCE = "since";

    private Lifetime() {}

    /**
     * What is said of an element that has a documentation comment.
     *
     * @param annotation its annotation with a {@code since}, if it has one
     * @param levels the keys of the annotation that name versions of KATCP
     */
    static List<Property> of(Reading reading, Element element, Optional<Annotated> annotation, String... levels) {
        List<Property> said = new ArrayList<>();
        DocComment comment = reading.comment(element);
        annotation.ifPresent(each -> {
            for (String level : levels) {
                add(said, level, each.text(level), each.at(level));
            }
        });
        add(
                said,
                SINCE,
                Reading.orElse(annotation.map(each -> each.text(SINCE)).orElse(""), comment.since()),
                annotation.map(each -> each.at(SINCE)).orElse(Place.of(element)));
        add(said, "deprecated", comment.deprecated(), Place.of(element));
        check(reading, element, !comment.deprecated().isEmpty(), "write @deprecated with it into the comment");
        return said;
    }

    /** Takes note of an element that is deprecated, and says so if it is without a word. */
    static void check(Reading reading, Element element, boolean hasWords, String repair) {
        Annotated.on(Place.of(element).element(), Deprecated.class).ifPresent(said -> {
            reading.meetsDeprecated();
            if (!hasWords) {
                reading.problems.add(AnnotationFault.CONTRADICTION.at(
                        said.place(),
                        element.getSimpleName() + " is deprecated, and nothing says what to use instead",
                        repair));
            }
        });
    }

    private static void add(List<Property> said, String key, String value, Place place) {
        if (!value.isEmpty()) {
            said.add(Property.text(key, value, place));
        }
    }
}
