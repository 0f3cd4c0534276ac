package io.labwire.json.read;

import java.util.function.Consumer;

/**
 * The bounds that a reader of JSON keeps. What goes beyond one is refused, with the name of the bound.
 *
 * @param depth the most objects and lists that lie in one another; 1 to {@link #MAX_DEPTH}
 * @param size the most bytes of one JSON text
 * @param stringLength the most characters of a text or a key, as {@link String#length()} counts them
 * @param numberLength the most characters of a number, its sign not counted
 */
public record JsonLimits(int depth, int size, int stringLength, int numberLength) {

    /** What no setting of {@link #depth} goes beyond, so that no thread's stack is too small for a value that was read. */
    public static final int MAX_DEPTH = 1000;

    /** The bounds of a reader that is not told otherwise. */
    public static final JsonLimits DEFAULT = new Builder().build();

    /** Checks that all bounds are positive, and that values do not lie too deep. */
    public JsonLimits {
        within("depth", depth, MAX_DEPTH);
        within("size", size, Integer.MAX_VALUE);
        within("stringLength", stringLength, Integer.MAX_VALUE);
        within("numberLength", numberLength, Integer.MAX_VALUE);
    }

    private static void within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is a limit of 1 to " + most + ", not " + value);
        }
    }

    /**
     * The default bounds with some changed.
     *
     * @param changes sets those that are to differ
     * @return the bounds
     */
    public static JsonLimits with(Consumer<Builder> changes) {
        Builder builder = new Builder();
        changes.accept(builder);
        return builder.build();
    }

    /** Collects bounds; what is not set has its default. */
    public static final class Builder {

        private int depth = 512;
        private int size = 64 * 1024 * 1024;
        private int stringLength = 64 * 1024 * 1024;
        private int numberLength = 4_300;

        private Builder() {}

        /**
         * Sets {@link JsonLimits#depth}.
         *
         * @param value a number, 1 to {@link JsonLimits#MAX_DEPTH}
         * @return this builder
         */
        public Builder depth(int value) {
            this.depth = value;
            return this;
        }

        /**
         * Sets {@link JsonLimits#size}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder size(int value) {
            this.size = value;
            return this;
        }

        /**
         * Sets {@link JsonLimits#stringLength}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder stringLength(int value) {
            this.stringLength = value;
            return this;
        }

        /**
         * Sets {@link JsonLimits#numberLength}.
         *
         * @param value a positive number
         * @return this builder
         */
        public Builder numberLength(int value) {
            this.numberLength = value;
            return this;
        }

        private JsonLimits build() {
            return new JsonLimits(depth, size, stringLength, numberLength);
        }
    }
}
