package io.labwire.cli.katcp.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A JSON object on one line. What a terminal would obey is escaped, which is the same to whoever parses it. */
public final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new ShownCharacters());

    /** Writes the fields of an object. */
    public interface Body {

        /**
         * Writes them.
         *
         * @param json where the object has begun
         * @throws IOException never, since nothing is written to a file
         */
        void writeTo(JsonGenerator json) throws IOException;
    }

    private JsonLine() {}

    /**
     * The object as text.
     *
     * @param body writes its fields
     * @return the object, without the end of the line
     */
    public static String of(Body body) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            body.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
