package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonParser;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** What the rules of a reader say of each part that the parser takes for JSON. */
final class TokenRules {

    private static final Set<String> LITERALS = Set.of("NaN", "Infinity", "-Infinity");

    private final JsonRules rules;
    private final Deque<Set<String>> keys = new ArrayDeque<>();
    private String text = "";

    TokenRules(JsonRules rules) {
        this.rules = rules;
    }

    /** The last key or text. */
    String text() {
        return text;
    }

    void check(Token token, JsonParser parser, JsonReader reader) throws IOException, WireFormatException {
        switch (token) {
            case OBJECT -> {
                depth(parser, reader);
                if (!rules.allow(Leniency.DUPLICATE_KEYS)) {
                    keys.push(new HashSet<>());
                }
            }
            case LIST -> depth(parser, reader);
            case OBJECT_END -> keys.poll();
            case KEY -> {
                text(parser, reader);
                key(reader);
            }
            case TEXT -> text(parser, reader);
            case INTEGER -> digits(parser, reader);
            case FLOAT -> {
                digits(parser, reader);
                finite(parser, reader);
            }
            default -> {}
        }
    }

    private void depth(JsonParser parser, JsonReader reader) throws WireFormatException {
        bound("depth", rules.limits().depth(), parser.getParsingContext().getNestingDepth(), "levels", reader);
    }

    private void text(JsonParser parser, JsonReader reader) throws IOException, WireFormatException {
        bound("stringLength", rules.limits().stringLength(), parser.getTextLength(), "characters", reader);
        text = parser.getText();
        if (!rules.allow(Leniency.LONE_SURROGATES) && hasLoneSurrogate(text)) {
            throw reader.fault(Kind.MALFORMED, "both halves of a surrogate pair", "one of them");
        }
    }

    private void key(JsonReader reader) throws WireFormatException {
        if (!rules.allow(Leniency.DUPLICATE_KEYS) && !keys.element().add(text)) {
            throw reader.fault(Kind.SURPLUS, "a key that the object does not have yet", "one that it has");
        }
    }

    private void digits(JsonParser parser, JsonReader reader) throws IOException, WireFormatException {
        int sign = parser.getTextCharacters()[parser.getTextOffset()] == '-' ? 1 : 0;
        bound("numberLength", rules.limits().numberLength(), parser.getTextLength() - sign, "characters", reader);
    }

    private void finite(JsonParser parser, JsonReader reader) throws IOException, WireFormatException {
        if (Double.isFinite(parser.getDoubleValue())) {
            return;
        }
        String number = parser.getText();
        boolean literal = !Character.isDigit(number.charAt(number.length() - 1));
        if (literal && !(rules.allow(Leniency.NON_FINITE_NUMBERS) && LITERALS.contains(number))) {
            throw reader.fault(Kind.MALFORMED, "a number of digits", number);
        }
        if (!literal && !rules.allow(Leniency.NON_FINITE_NUMBERS)) {
            throw reader.fault(Kind.OUT_OF_RANGE, "a number that a float64 can hold", "a larger one");
        }
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
