package io.labwire.codegen.model;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** A constant of a schema, typed as the element that carries it: a default, or a bound of a sensor. */
public sealed interface Value {

    /**
     * Of {@code bool}.
     *
     * @param value the constant
     */
    record Bool(boolean value) implements Value {}

    /**
     * Of the whole numbers; in the range of its type.
     *
     * @param value the constant
     */
    record Whole(BigInteger value) implements Value {
        /** Checks that the constant is there. */
        public Whole {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Of {@code float32} and {@code float64}.
     *
     * @param value the constant; may be infinite or not a number
     */
    record Real(double value) implements Value {}

    /**
     * Of {@code string} and {@code uuid}, and, in UTF-8, of {@code bytes} and {@code address}.
     *
     * @param value the constant
     */
    record Text(String value) implements Value {
        /** Checks that the constant is there. */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Of {@code duration}.
     *
     * @param value the constant, not negative
     */
    record Time(Duration value) implements Value {
        /** Checks that the constant is there. */
        public Time {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Of an enum.
     *
     * @param type the enum
     * @param value one of its values
     */
    record Constant(EnumType type, EnumValue value) implements Value {
        /** Checks that both parts are there. */
        public Constant {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Of {@code timestamp}.
     *
     * @param value the constant
     */
    record Moment(Instant value) implements Value {
        /** Checks that the constant is there. */
        public Moment {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Null, of a type that has it. */
    record Nothing() implements Value {}

    /** A list, set, map or record without anything in it, made anew each time. */
    record Empty() implements Value {}

    /** The moment at which a value is made, of {@code timestamp}. */
    record Now() implements Value {}

    /** An identifier made at random each time, of {@code uuid}. */
    record Random() implements Value {}
}
