package io.labwire.katcp.argument;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of a fixed set of values, each with its own text on the wire (specification, section 5, "discrete"). */
public interface WireEnum {

    /**
     * The value on the wire.
     *
     * @return its text, compared byte by byte
     */
    String wire();

    /**
     * Further texts that are read as this value, and never written.
     *
     * @return the texts
     */
    default List<String> aliases() {
        return List.of();
    }

    /**
     * All values of a set, to be found by what is on the wire.
     *
     * @param <E> the values
     */
    final class Table<E extends WireEnum> {

        /** How what is received is held against the texts. */
        private enum Comparison {
            EXACT,
            WITHOUT_CASE,
            AS_NUMBERS
        }

        private final List<E> values;
        private final byte[][] wires;

        /** All that may stand for the values, and for which: made once, since it is looked through at each reading. */
        private final List<Text<E>> texts;

        private final Comparison comparison;

        /** A text that stands for a value; a number only where the texts are numbers. */
        private record Text<E>(
                E value, String text, @Nullable BigInteger number) {}

        private Table(List<E> values, Comparison comparison) {
            this.values = List.copyOf(values);
            this.wires = values.stream()
                    .map(value -> value.wire().getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new);
            this.texts = values.stream()
                    .flatMap(value ->
                            texts(value).stream().map(text -> new Text<>(value, text, number(text, comparison))))
                    .toList();
            this.comparison = comparison;
        }

        private static @Nullable BigInteger number(String text, Comparison comparison) {
            return comparison == Comparison.AS_NUMBERS ? new BigInteger(text) : null;
        }

        /**
         * A table of values.
         *
         * @param values the values, in the order in which they are declared; at least one
         * @param <E> their type
         * @return the table
         * @throws IllegalArgumentException if there is none, or two have the same text
         */
        @SafeVarargs
        public static <E extends WireEnum> Table<E> of(E... values) {
            if (values.length == 0) {
                throw new IllegalArgumentException("a discrete type has at least one value");
            }
            Set<String> seen = new HashSet<>();
            List<E> inOrder = new ArrayList<>();
            for (E value : values) {
                inOrder.add(value);
                for (String text : texts(value)) {
                    if (!seen.add(text)) {
                        throw new IllegalArgumentException("two values are '" + text + "' on the wire");
                    }
                }
            }
            return new Table<>(inOrder, Comparison.EXACT);
        }

        private static List<String> texts(WireEnum value) {
            List<String> texts = new ArrayList<>(List.of(value.wire()));
            texts.addAll(value.aliases());
            return texts;
        }

        /**
         * The same values, found in upper or lower case.
         *
         * @return the table
         */
        public Table<E> ignoringCase() {
            return new Table<>(values, Comparison.WITHOUT_CASE);
        }

        /**
         * The same values, whose texts are whole numbers, found by any text that means one of them: {@code 7},
         * {@code 007}, {@code +7}.
         *
         * @return the table
         * @throws IllegalArgumentException if one of the texts is no whole number
         */
        public Table<E> numeric() {
            return new Table<>(values, Comparison.AS_NUMBERS);
        }

        /**
         * The values in the order in which they are declared.
         *
         * @return all values
         */
        public List<E> values() {
            return values;
        }

        /**
         * The value with some text on the wire.
         *
         * @param wire the text
         * @return the value, or empty if none has this text
         */
        public Optional<E> find(String wire) {
            byte[] bytes = wire.getBytes(StandardCharsets.UTF_8);
            return find(bytes, 0, bytes.length);
        }

        /**
         * The value that has to have some text on the wire.
         *
         * @param wire the text
         * @return the value
         * @throws IllegalArgumentException if none has this text
         */
        public E require(String wire) {
            return find(wire)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Discrete value '" + Excerpt.of(wire) + "' is not one of " + this + "."));
        }

        /**
         * The value with some bytes on the wire.
         *
         * @param source the array that holds them
         * @param from index of the first
         * @param to index after the last
         * @return the value, or empty if none has these bytes
         */
        public Optional<E> find(byte[] source, int from, int to) {
            for (int i = 0; i < wires.length; i++) {
                byte[] wire = wires[i];
                if (Arrays.equals(wire, 0, wire.length, source, from, to)) {
                    return Optional.of(values.get(i));
                }
            }
            return otherwise(source, from, to);
        }

        private Optional<E> otherwise(byte[] source, int from, int to) {
            if (comparison == Comparison.AS_NUMBERS) {
                return numbered(source, from, to);
            }
            String given = new String(source, from, to - from, StandardCharsets.UTF_8);
            for (Text<E> each : texts) {
                boolean isMeant = comparison == Comparison.EXACT
                        ? given.equals(each.text())
                        : given.equalsIgnoreCase(each.text());
                if (isMeant) {
                    return Optional.of(each.value());
                }
            }
            return Optional.empty();
        }

        private Optional<E> numbered(byte[] source, int from, int to) {
            BigInteger given;
            try {
                given = NumberText.integer(source, from, to);
            } catch (NumberFormatException noNumber) {
                return Optional.empty();
            }
            for (Text<E> each : texts) {
                if (given.equals(each.number())) {
                    return Optional.of(each.value());
                }
            }
            return Optional.empty();
        }

        /** The texts as error messages list them: {@code ['on', 'off']}. */
        @Override
        public String toString() {
            return values.stream()
                    .map(value -> "'" + value.wire() + "'")
                    .collect(Collectors.joining(
                            ", ", "[", comparison == Comparison.WITHOUT_CASE ? "] (case-insensitive)" : "]"));
        }
    }
}
