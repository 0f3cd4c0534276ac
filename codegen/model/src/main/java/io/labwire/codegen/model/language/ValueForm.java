package io.labwire.codegen.model.language;

import java.util.List;

/** What may stand after a key. */
public sealed interface ValueForm {

    /** A single text, number or word. */
    enum Plain implements ValueForm {
        /** Any text. */
        TEXT,
        /** True or false. */
        FLAG,
        /** A whole number. */
        WHOLE,
        /** The expression of a type, such as {@code list<Point?>}. */
        TYPE,
        /** A length of time, such as {@code 500ms}. */
        DURATION,
        /** A constant of the element's type, in whatever form that has. */
        CONSTANT
    }

    /** A list of texts. */
    record Texts() implements ValueForm {}

    /** A text, or a list of texts. */
    record TextOrTexts() implements ValueForm {}

    /** A list of whole numbers. */
    record Wholes() implements ValueForm {}

    /** A mapping from names to texts. */
    record TextMap() implements ValueForm {}

    /**
     * One of some words.
     *
     * @param words the words
     */
    record OneOf(List<String> words) implements ValueForm {
        /** Copies the words. */
        public OneOf {
            words = List.copyOf(words);
        }
    }

    /**
     * A mapping with the keys of a construct.
     *
     * @param construct the construct
     */
    record Of(Construct construct) implements ValueForm {}

    /**
     * A mapping from names that the author chooses to constructs.
     *
     * @param construct what each is
     */
    record MapOf(Construct construct) implements ValueForm {}

    /**
     * A list of mappings with the keys of a construct.
     *
     * @param construct what each is
     */
    record ListOf(Construct construct) implements ValueForm {}

    /**
     * A plain value, or a list of phases of it.
     *
     * @param plain the plain value
     */
    record Phased(Plain plain) implements ValueForm {}

    /**
     * A plain value, or a mapping with the keys of a construct.
     *
     * @param plain the plain value
     * @param construct the construct
     */
    record PlainOr(Plain plain, Construct construct) implements ValueForm {}

    /**
     * A mapping from names to what is a plain value, or has the keys of a construct.
     *
     * @param plain the plain value
     * @param construct the construct
     */
    record MapOfPlainOr(Plain plain, Construct construct) implements ValueForm {}

    /** Fields by name, or the name of a record. */
    record Body() implements ValueForm {}

    /** Fields by name, the name of a record, or a mapping with the keys of an answer. */
    record Answer() implements ValueForm {}

    /** Answers by name. */
    record Answers() implements ValueForm {}
}
