package io.labwire.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import io.labwire.core.text.FloatText;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.Token;
import java.io.IOException;
import java.math.BigInteger;

/** The parts of a value on their way from a reader to a generator. */
final class Passing {

    private final JsonReader from;
    private final JsonGenerator to;

    /** The value that a reader has come upon. */
    Passing(JsonReader from, JsonGenerator to) {
        this.from = from;
        this.to = to;
    }

    void whole() throws IOException, WireFormatException {
        pass(true);
    }

    /** Leaves out the outer brackets, which are written already. */
    void withoutBrackets() throws IOException, WireFormatException {
        pass(false);
    }

    private void pass(boolean brackets) throws IOException, WireFormatException {
        int open = 0;
        do {
            Token each = open == 0 ? from.token() : from.next();
            int deeper = deeper(each);
            boolean outer = deeper > 0 ? open == 0 : deeper < 0 && open == 1;
            if (brackets || !outer) {
                write(each);
            }
            open += deeper;
        } while (open > 0);
    }

    private static int deeper(Token each) {
        return switch (each) {
            case OBJECT, LIST -> 1;
            case OBJECT_END, LIST_END -> -1;
            default -> 0;
        };
    }

    private void write(Token each) throws IOException, WireFormatException {
        switch (each) {
            case OBJECT -> to.writeStartObject();
            case OBJECT_END -> to.writeEndObject();
            case LIST -> to.writeStartArray();
            case LIST_END -> to.writeEndArray();
            case KEY -> to.writeFieldName(from.text());
            case TEXT -> to.writeString(from.text());
            case INTEGER -> write(from.integer());
            case FLOAT -> write(from.number());
            case TRUE, FALSE -> to.writeBoolean(each == Token.TRUE);
            case NULL -> to.writeNull();
            case END -> throw new AssertionError("the end comes after the value");
        }
    }

    /** In the narrowest form, as trees that were read have it. */
    private void write(BigInteger value) throws IOException {
        if (value.bitLength() < Integer.SIZE) {
            to.writeNumber(value.intValue());
        } else if (value.bitLength() < Long.SIZE) {
            to.writeNumber(value.longValue());
        } else {
            to.writeNumber(value);
        }
    }

    private void write(double value) throws IOException {
        boolean digits = to.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        if (digits && Double.isFinite(value)) {
            to.writeNumber(FloatText.format(value));
        } else {
            to.writeNumber(value);
        }
    }
}
