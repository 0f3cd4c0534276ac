package io.labwire.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import io.labwire.trainer.event.trial.SessionEnded;
import io.labwire.trainer.status.Configuration;
import io.labwire.trainer.status.SystemStatus;
import java.io.IOException;

/**
 * Codecs written by hand for jackson-core: one loop over the keys, asked for in the order in which they are mostly
 * written, and one switch for each record, one factory, which knows keys again, the fast reader of floating point numbers, recycled buffers, and keys encoded once. Both forms of a key are read, and keys that are missing are told.
 */
final class HandPeer {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .build();

    private final Class<?> type;

    HandPeer(Class<?> type) {
        this.type = type;
    }

    Object decode(byte[] bytes) throws IOException {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            parser.nextToken();
            Object value = read(parser);
            if (parser.nextToken() != null) {
                throw new IOException("the end expected, found " + parser.currentToken());
            }
            return value;
        }
    }

    private Object read(JsonParser parser) throws IOException {
        if (type == SessionEnded.class) {
            return HandTexts.sessionEnded(parser);
        }
        return type == SystemStatus.class ? HandStatus.systemStatus(parser) : HandTexts.configuration(parser);
    }

    byte[] encode(Object value) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(FACTORY._getBufferRecycler())) {
            try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
                write(value, out);
            }
            return bytes.getClearAndRelease();
        }
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof SessionEnded event) {
            HandWriting.write(event, out);
        } else if (value instanceof SystemStatus status) {
            HandStatusWriting.write(status, out);
        } else if (value instanceof Configuration configuration) {
            HandWriting.write(configuration, out);
        } else {
            throw new IOException("nothing is written for " + value);
        }
    }
}
