package io.labwire.codegen.processor.schema;

import io.labwire.codegen.model.source.Span;
import io.labwire.codegen.processor.device.Place;
import java.util.List;

/**
 * The schema of an annotated class.
 *
 * @param importPath the path others import it by
 * @param text the whole text
 * @param places where each of its lines is from
 */
public record WrittenSchema(String importPath, String text, List<Place> places) {

    /** Copies the places. */
    public WrittenSchema {
        places = List.copyOf(places);
    }

    /** Whether a place is one of this schema and not of one that it imports. */
    boolean has(Span span) {
        return span.file().name().equals(importPath);
    }

    /** The place in the class that a place of this schema is from. */
    Place origin(Span span) {
        return places.get(Math.min(span.line(), places.size()) - 1);
    }
}
