package io.labwire.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;

/** The value that a mapper's parser has come upon, as JSON for a codec, each part with its place in the source. */
final class SourceCopy {

    /** Lets pass what a mapper has let pass: the bounds are those of its parser. */
    static final JsonRules RULES = JsonRules.PYTHON.with(JsonLimits.with(limits -> limits.depth(JsonLimits.MAX_DEPTH)
            .size(Integer.MAX_VALUE)
            .stringLength(Integer.MAX_VALUE)
            .numberLength(Integer.MAX_VALUE)));

    /** As ASCII, so that halves of surrogate pairs are kept. */
    private static final JsonFactory WRITERS =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?");

    private final ByteArrayOutputStream copied = new ByteArrayOutputStream();
    private final Places places = new Places();

    private SourceCopy() {}

    /** Copies, and leaves the parser at the value's last part. */
    static SourceCopy of(JsonParser parser, DeserializationContext context) throws IOException {
        SourceCopy copy = new SourceCopy();
        try (JsonGenerator writer = WRITERS.createGenerator(copy.copied)) {
            copy.fill(parser, context, writer);
        }
        return copy;
    }

    byte[] bytes() {
        return copied.toByteArray();
    }

    private void fill(JsonParser parser, DeserializationContext context, JsonGenerator writer) throws IOException {
        int open = 0;
        JsonToken each = parser.currentToken();
        if (each == JsonToken.FIELD_NAME || each == JsonToken.END_OBJECT) {
            // Whoever has looked for the type of the value has gone past its beginning.
            places.add(parser.currentTokenLocation());
            writer.writeStartObject();
            open = 1;
        }
        while (true) {
            places.add(parser.currentTokenLocation());
            write(each, parser, context, writer);
            open += each.isStructStart() ? 1 : each.isStructEnd() ? -1 : 0;
            if (open == 0) {
                return;
            }
            each = parser.nextToken();
            if (each == null) {
                throw MismatchedInputException.from(
                        parser, Object.class, "the rest of the value expected, found its end");
            }
        }
    }

    private static void write(JsonToken each, JsonParser parser, DeserializationContext context, JsonGenerator writer)
            throws IOException {
        switch (each) {
            case START_OBJECT -> writer.writeStartObject();
            case END_OBJECT -> writer.writeEndObject();
            case START_ARRAY -> writer.writeStartArray();
            case END_ARRAY -> writer.writeEndArray();
            case FIELD_NAME -> writer.writeFieldName(parser.currentName());
            case VALUE_STRING -> writer.writeString(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writer.writeNumber(number(parser));
            case VALUE_TRUE, VALUE_FALSE -> writer.writeBoolean(each == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> writer.writeNull();
            case VALUE_EMBEDDED_OBJECT -> embedded(parser, context, writer);
            case NOT_AVAILABLE ->
                throw MismatchedInputException.from(
                        parser, Object.class, "a parser that waits for its input is expected");
        }
    }

    /** As it stands in the source, if that is JSON: no digit is lost. */
    private static String number(JsonParser parser) throws IOException {
        String text = parser.getText();
        return NUMBER.matcher(text).matches() ? text : String.valueOf(parser.getNumberValue());
    }

    private static void embedded(JsonParser parser, DeserializationContext context, JsonGenerator writer)
            throws IOException {
        Object value = parser.getEmbeddedObject();
        if (value == null) {
            writer.writeNull();
        } else if (value instanceof byte[] bytes) {
            writer.writeString(context.getBase64Variant().encode(bytes));
        } else {
            throw MismatchedInputException.from(
                    parser,
                    Object.class,
                    "JSON expected, found " + value.getClass().getName());
        }
    }

    /** Something is wrong with the value as a whole. */
    MismatchedInputException mismatch(JsonParser parser, Class<?> wanted, String what) {
        return new CodecMismatchException(parser, wanted, what, places.get(0, parser), null);
    }

    /** A codec has refused the copy. */
    MismatchedInputException mismatch(JsonParser parser, Class<?> wanted, WireFormatException refused)
            throws IOException {
        FaultyPart part = FaultyPart.at(refused.position(), bytes(), wanted);
        return part.in(new CodecMismatchException(
                parser, wanted, FaultyPart.complaint(refused), places.get(part.number(), parser), refused));
    }
}
