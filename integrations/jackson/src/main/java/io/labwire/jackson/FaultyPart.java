package io.labwire.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.labwire.core.wire.WireFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a copied value that a codec has refused.
 *
 * @param number how many parts come before it
 * @param steps the way to it from the value, the last step first
 */
record FaultyPart(int number, List<Reference> steps) {

    private static final JsonFactory PARSERS = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** The part that the byte at an offset belongs to. */
    static FaultyPart at(int offset, byte[] copy, Class<?> javaClass) throws IOException {
        int number = -1;
        try (JsonParser parser = PARSERS.createParser(copy)) {
            while (parser.nextToken() != null && parser.currentTokenLocation().getByteOffset() <= offset) {
                number++;
            }
        }
        try (JsonParser parser = PARSERS.createParser(copy)) {
            for (int each = 0; each <= number; each++) {
                parser.nextToken();
            }
            return new FaultyPart(Math.max(0, number), steps(parser.getParsingContext(), javaClass));
        }
    }

    /** Only of the outermost object the class is known. */
    private static List<Reference> steps(JsonStreamContext innermost, Class<?> javaClass) {
        List<Reference> steps = new ArrayList<>();
        for (JsonStreamContext each = innermost; each != null && !each.inRoot(); each = each.getParent()) {
            Class<?> of = each.getParent() == null || each.getParent().inRoot() ? javaClass : Object.class;
            if (each.inArray() && each.hasCurrentIndex()) {
                steps.add(new Reference(of, each.getCurrentIndex()));
            } else if (each.inObject() && each.hasCurrentName()) {
                steps.add(new Reference(of, each.getCurrentName()));
            }
        }
        return steps;
    }

    /** What the codec has said, without its place, which is one in the copy. */
    static String complaint(WireFormatException refused) {
        String path = refused.path().isEmpty() ? "" : refused.path() + ", ";
        String place = path + "byte " + refused.position() + ": ";
        String message = String.valueOf(refused.getMessage());
        return message.startsWith(place) ? message.substring(place.length()) : message;
    }

    /** Tells of it where the value comes from. */
    MismatchedInputException in(MismatchedInputException mismatch) {
        steps.forEach(mismatch::prependPath);
        return mismatch;
    }
}
