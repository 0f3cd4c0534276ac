package io.labwire.codegen.generator.docs;

import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of a line.
 *
 * @param parts what it is made of; none if it says nothing
 */
record Phrase(List<Part> parts) {

    static final Phrase NOTHING = new Phrase(List.of());

    Phrase {
        parts = List.copyOf(parts);
    }

    /** A part, told apart by how it looks. */
    sealed interface Part {}

    /** Words of people: of the page itself or of the schema. */
    record Words(String text) implements Part {}

    /** A name or a piece of the wire, to be read letter by letter. */
    record Code(String text) implements Part {}

    /** A name that is explained elsewhere on the page. */
    record Link(String name, String anchor) implements Part {}

    static Phrase words(String text) {
        return of(text, new Words(text));
    }

    static Phrase code(String text) {
        return of(text, new Code(text));
    }

    static Phrase link(String name, String anchor) {
        return of(name, new Link(name, anchor));
    }

    private static Phrase of(String text, Part part) {
        return text.isEmpty() ? NOTHING : new Phrase(List.of(part));
    }

    /** This one and another, with nothing between them. */
    Phrase and(Phrase next) {
        return new Phrase(Stream.concat(parts.stream(), next.parts.stream()).toList());
    }

    /** The text alone. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Words words) {
                text.append(words.text());
            } else if (part instanceof Code code) {
                text.append(code.text());
            } else if (part instanceof Link link) {
                text.append(link.name());
            }
        }
        return text.toString();
    }
}
