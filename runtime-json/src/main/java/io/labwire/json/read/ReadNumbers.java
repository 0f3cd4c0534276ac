package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import java.io.IOException;
import java.math.BigInteger;

/** The numbers of a parser that has already found them to be numbers. */
final class ReadNumbers {

    private ReadNumbers() {}

    static boolean isInt64(TextParser parser) {
        try {
            return parser.hasFewDigits() || parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
        } catch (IOException impossible) {
            throw none(impossible);
        }
    }

    static long int64(TextParser parser) {
        try {
            return parser.getLongValue();
        } catch (InputCoercionException larger) {
            throw new IllegalStateException("an integer of 64 bits was asked for where there is a larger one", larger);
        } catch (IOException impossible) {
            throw none(impossible);
        }
    }

    static BigInteger integer(TextParser parser) {
        try {
            return parser.getBigIntegerValue();
        } catch (IOException impossible) {
            throw none(impossible);
        }
    }

    static double number(TextParser parser) {
        try {
            return parser.getDoubleValue();
        } catch (IOException impossible) {
            throw none(impossible);
        }
    }

    private static AssertionError none(IOException impossible) {
        return new AssertionError("a number that was read is none", impossible);
    }
}
