package io.labwire.codegen.model.reading;

import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A piece of a schema's text, before anything is known about its meaning. */
public sealed interface Node {

    /**
     * The place.
     *
     * @return the span of the whole node; that of a block ends with its last item
     */
    Span span();

    /**
     * What it is, in the words of the schema language's users.
     *
     * @return such as {@code a list}
     */
    String kind();

    /**
     * Keys with values, in the order of the text; the same key may be there twice.
     *
     * @param entries the entries
     * @param span the place
     */
    record MappingNode(List<Entry> entries, Span span) implements Node {
        /** Copies the entries. */
        public MappingNode {
            entries = List.copyOf(entries);
            Objects.requireNonNull(span, "span");
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /**
     * One key with its value.
     *
     * @param key the key, of any kind
     * @param value the value
     */
    record Entry(Node key, Node value) {
        /** Checks that both are there. */
        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }

        /**
         * Whether nothing follows the key, not even a colon, as within braces it may be.
         *
         * @return true if the value is there only because each key has one
         */
        public boolean isKeyAlone() {
            return value instanceof ScalarNode nothing
                    && nothing.plain()
                    && nothing.text().isEmpty()
                    && nothing.span().line() == key.span().endLine()
                    && nothing.span().column() == key.span().endColumn();
        }
    }

    /**
     * A list.
     *
     * @param items the items
     * @param span the place
     */
    record SequenceNode(List<Node> items, Span span) implements Node {
        /** Copies the items. */
        public SequenceNode {
            items = List.copyOf(items);
            Objects.requireNonNull(span, "span");
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A text, a number, true, false or nothing: which of them is for the reader of the property to say.
     *
     * @param text what the author typed, without quotation marks and with escapes resolved
     * @param plain whether it stands without quotation marks
     * @param span the place
     */
    record ScalarNode(String text, boolean plain, Span span) implements Node {

        private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

        /** Checks that text and place are there. */
        public ScalarNode {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(span, "span");
        }

        /**
         * Whether YAML calls it null.
         *
         * @return true for the words of YAML's core schema that mean nothing, unless they are in quotation marks
         */
        public boolean isNothing() {
            return plain && NOTHING.contains(text);
        }

        @Override
        public String kind() {
            return isNothing() ? "nothing" : "a text";
        }
    }
}
