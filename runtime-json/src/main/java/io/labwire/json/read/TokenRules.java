package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonTokenId;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What the rules of a reader say of each part that the parser takes for JSON. */
final class TokenRules {

    private static final Deque<Set<String>> NO_KEYS = new ArrayDeque<>(0);
    private static final Set<String> LITERALS = Set.of("NaN", "Infinity", "-Infinity");

    /** A number with no more characters than this, and without an exponent, is finite. */
    private static final int SURELY_FINITE = 300;

    private final JsonLimits limits;
    private final boolean duplicateKeys;
    private final boolean nonFinite;
    private final boolean loneSurrogates;
    private final boolean checksTexts;
    private final boolean checksNumbers;
    private final Deque<Set<String>> keys;
    private final int watched;
    private final int mostDepth;

    TokenRules(JsonRules rules, JsonInput input) {
        this.limits = rules.limits();
        this.duplicateKeys = rules.allow(Leniency.DUPLICATE_KEYS);
        this.nonFinite = rules.allow(Leniency.NON_FINITE_NUMBERS);
        // None can be there if there is none among the escapes: bytes that are UTF-8 have none.
        this.loneSurrogates = !input.mayHaveSurrogates();
        // No part is longer than the whole.
        this.checksTexts = !loneSurrogates || input.length() > limits.stringLength();
        this.checksNumbers = input.length() > limits.numberLength();
        this.keys = duplicateKeys ? NO_KEYS : new ArrayDeque<>();
        this.watched = parts();
        this.mostDepth = limits.depth();
    }

    /** An object has begun, which has no keys yet. */
    void beginObject() {
        if (!duplicateKeys) {
            keys.push(new HashSet<>());
        }
    }

    /** How many objects have begun and not ended, if their keys are looked at. */
    int openObjects() {
        return keys.size();
    }

    /** Leaves objects that have not ended. */
    void leaveObjects(int stillOpen) {
        while (keys.size() > stillOpen) {
            keys.pop();
        }
    }

    private int parts() {
        int watched = 1 << JsonTokenId.ID_NUMBER_FLOAT;
        if (!duplicateKeys) {
            watched |=
                    1 << JsonTokenId.ID_START_OBJECT | 1 << JsonTokenId.ID_END_OBJECT | 1 << JsonTokenId.ID_FIELD_NAME;
        }
        if (checksTexts) {
            watched |= 1 << JsonTokenId.ID_FIELD_NAME | 1 << JsonTokenId.ID_STRING;
        }
        return checksNumbers ? watched | 1 << JsonTokenId.ID_NUMBER_INT : watched;
    }

    /** A bit for each part that {@link #check} may refuse, however deep it lies. */
    int watched() {
        return watched;
    }

    /** Whether {@link #check} has anything to look for; most parts of most texts are asked no more than this. */
    boolean mayRefuse(int part, int depth) {
        return (watched >>> part & 1) != 0 || depth > mostDepth;
    }

    /** Whether nothing but the depth and the numbers of an object or a list has to be looked at. */
    boolean mayPassOver() {
        return duplicateKeys && !checksTexts;
    }

    /** How deep objects and lists may lie in one another. */
    int mostDepth() {
        return mostDepth;
    }

    /** The most characters of a number, its sign not counted. */
    int mostOfNumber() {
        return limits.numberLength();
    }

    void check(Token token, TextParser parser, JsonReader reader) throws IOException, WireFormatException {
        switch (token) {
            case OBJECT -> {
                depth(parser, reader);
                beginObject();
            }
            case LIST -> depth(parser, reader);
            case OBJECT_END -> {
                if (!duplicateKeys) {
                    keys.pop();
                }
            }
            case KEY -> {
                text(parser.name(), reader);
                if (!duplicateKeys) {
                    key(parser.name(), reader);
                }
            }
            case TEXT -> text(reader.text(), reader);
            case INTEGER -> digits(parser, reader);
            case FLOAT -> {
                digits(parser, reader);
                if (!parser.isPlain()) {
                    finite(parser, reader);
                }
            }
            default -> {}
        }
    }

    private void depth(TextParser parser, JsonReader reader) throws WireFormatException {
        bound("depth", limits.depth(), parser.getParsingContext().getNestingDepth(), "levels", reader);
    }

    private void text(String text, JsonReader reader) throws WireFormatException {
        bound("stringLength", limits.stringLength(), text.length(), "characters", reader);
        if (!loneSurrogates && hasLoneSurrogate(text)) {
            throw reader.fault(Kind.MALFORMED, "both halves of a surrogate pair", "one of them");
        }
    }

    private void key(String text, JsonReader reader) throws WireFormatException {
        if (!keys.element().add(text)) {
            throw reader.fault(Kind.SURPLUS, "a key that the object does not have yet", "one that it has");
        }
    }

    private void digits(TextParser parser, JsonReader reader) throws IOException, WireFormatException {
        bound("numberLength", limits.numberLength(), parser.numberLength(), "characters", reader);
    }

    private void finite(TextParser parser, JsonReader reader) throws IOException, WireFormatException {
        if ((nonFinite && endsWithDigit(parser))
                || isSurelyFinite(parser)
                || Double.isFinite(parser.getDoubleValue())) {
            return;
        }
        String number = parser.getText();
        boolean literal = !Character.isDigit(number.charAt(number.length() - 1));
        if (literal && !(nonFinite && LITERALS.contains(number))) {
            throw reader.fault(Kind.MALFORMED, "a number of digits", number);
        }
        if (!literal) {
            checkHeld(false, "float64", reader);
        }
    }

    /** Asks that a type can hold a number, unless numbers that are not finite are taken. */
    void checkHeld(boolean isHeld, String type, JsonReader reader) throws WireFormatException {
        if (!isHeld && !nonFinite) {
            throw reader.fault(Kind.OUT_OF_RANGE, "a number that a " + type + " can hold", "a larger one");
        }
    }

    /** Whether it is a number of digits, and no literal. */
    private static boolean endsWithDigit(TextParser parser) throws IOException {
        char last = parser.getTextCharacters()[parser.getTextOffset() + parser.getTextLength() - 1];
        return last >= '0' && last <= '9';
    }

    /** A look at the characters, so that numbers which nobody asks for are not converted. */
    private static boolean isSurelyFinite(TextParser parser) throws IOException {
        int length = parser.getTextLength();
        if (length > SURELY_FINITE) {
            return false;
        }
        char[] characters = parser.getTextCharacters();
        int from = parser.getTextOffset();
        for (int at = from; at < from + length; at++) {
            if (characters[at] > '9') {
                return false;
            }
        }
        return true;
    }

    private static void bound(String name, int most, int value, String unit, JsonReader reader)
            throws WireFormatException {
        if (value > most) {
            throw reader.fault(
                    Kind.OUT_OF_RANGE, "at most " + most + " " + unit + " (" + name + ")", String.valueOf(value));
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }
}
