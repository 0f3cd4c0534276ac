package io.labwire.json.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import io.labwire.json.read.JsonKeys.Spelling;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A parser that goes past plain parts itself: texts without escapes, short numbers without an exponent, what is known of keys.
 *
 * <p>It finds them in the bytes and then stands where the parser below would have stood, which is to say in its place in the bytes,
 * its context, its part and the one after a key. Where something is not plain it changes nothing, and the parser below is to look
 * there again: so all errors are of the one below.
 */
abstract class PlainParser extends PlainValues {

    /** What comes next is no plain key. */
    static final int OTHER = Integer.MIN_VALUE;

    private final PlainNesting nesting = new PlainNesting();

    private int part;

    /** What follows a key; {@link JsonTokenId#ID_NO_TOKEN} if the parser below has looked at it. */
    private int ahead;

    // A key that the context has not been told of; its end is 0 if there is none.
    private int keyFrom;
    private int keyTo;
    private int keyNumber;
    private @Nullable JsonKeys known;
    private boolean keepsKeys;

    PlainParser(IOContext context, int features, ByteQuadsCanonicalizer symbols) {
        super(context, features, symbols);
    }

    /** Keeps nothing that was made of the text. */
    final void forget() {
        leaveValue();
        part = JsonTokenId.ID_NO_TOKEN;
        ahead = JsonTokenId.ID_NO_TOKEN;
        keyTo = 0;
        known = null;
        if (keepsKeys) {
            _parsingContext = JsonReadContext.createRootContext(null);
            keepsKeys = false;
        } else {
            _parsingContext.reset(0, 1, 0);
        }
    }

    /**
     * Goes back to the beginning of an object or a list that it has gone past, from anywhere in it.
     *
     * @param begin its first byte
     * @param around where it lies, which has not ended
     */
    final void comeBack(int begin, JsonReadContext around) {
        while (_parsingContext != around) {
            _parsingContext = _parsingContext.clearAndGetParent();
        }
        leaveValue();
        keyTo = 0;
        ahead = JsonTokenId.ID_NO_TOKEN;
        // What was ahead is not any more, also for the parser below.
        _currToken = null;
        _nextToken = null;
        _nameCopied = false;
        _tokenIncomplete = false;
        come(read(begin));
    }

    /** What it has come upon, one of {@link JsonTokenId}; none of them at the end. */
    final int part() {
        return part;
    }

    /** The parser below is to look at what comes next. */
    final void leave() {
        settleKey();
        leaveValue();
    }

    /** The parser below has looked at what comes next. */
    final void takeOver() {
        part = _currToken == null ? JsonTokenId.ID_NO_TOKEN : _currToken.id();
    }

    /** The context is told of a key that a peer has chosen. */
    final void keepsKeys() {
        keepsKeys = true;
    }

    private void settleKey() {
        if (keyTo == 0) {
            return;
        }
        String key;
        if (keyNumber >= 0 && known != null) {
            key = known.text(keyNumber);
        } else {
            key = new String(_inputBuffer, keyFrom, keyTo - keyFrom, StandardCharsets.UTF_8);
            keepsKeys = true;
        }
        keyTo = 0;
        try {
            _parsingContext.setCurrentName(key);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("the context looks for keys that are there twice", impossible);
        }
    }

    /** The key that it has come upon. */
    final String name() {
        settleKey();
        return _parsingContext.getCurrentName();
    }

    @Override
    public final JsonReadContext getParsingContext() {
        settleKey();
        return _parsingContext;
    }

    /** Goes on to the value whose key it has come upon; it has been looked at with the key. */
    final int value() {
        int value = ahead;
        if (value == JsonTokenId.ID_NO_TOKEN) {
            JsonToken below = _nextToken;
            _nextToken = null;
            _nameCopied = false;
            _currToken = below;
            value = below.id();
        }
        ahead = JsonTokenId.ID_NO_TOKEN;
        come(value);
        return value;
    }

    private void come(int next) {
        part = next;
        if (next == JsonTokenId.ID_START_OBJECT) {
            settleKey();
            _parsingContext = _parsingContext.createChildObjectContext(0, 0);
        } else if (next == JsonTokenId.ID_START_ARRAY) {
            settleKey();
            _parsingContext = _parsingContext.createChildArrayContext(0, 0);
        }
    }

    /**
     * Goes on to the end of the object or the list whose key it has come upon.
     *
     * @param levels how deep more objects and lists may lie in one another
     * @param numberLength how many characters a number may have
     * @return false if there is something in it that is not plain, or the value is another one
     */
    final boolean skip(int levels, int numberLength) {
        if (ahead != JsonTokenId.ID_START_OBJECT && ahead != JsonTokenId.ID_START_ARRAY) {
            return false;
        }
        int end = nesting.end(_inputBuffer, _inputPtr - 1, levels, numberLength);
        if (end < 0) {
            return false;
        }
        part = ahead == JsonTokenId.ID_START_OBJECT ? JsonTokenId.ID_END_OBJECT : JsonTokenId.ID_END_ARRAY;
        ahead = JsonTokenId.ID_NO_TOKEN;
        _tokenInputTotal = end;
        _inputPtr = end;
        return true;
    }

    /** Goes on to what is no key, or to the end; false if it is not plain. */
    final boolean item() {
        JsonReadContext context = _parsingContext;
        byte[] bytes = _inputBuffer;
        int at = PlainParts.behindSpace(bytes, _inputPtr);
        if (context.inRoot()) {
            if (context.hasCurrentIndex() && at == _inputEnd) {
                part = JsonTokenId.ID_NO_TOKEN;
                return true;
            } else if (context.hasCurrentIndex() || (bytes[at] != '{' && bytes[at] != '[')) {
                return false;
            }
        } else if (bytes[at] == ']') {
            end(JsonTokenId.ID_END_ARRAY, at);
            return true;
        } else if (context.hasCurrentIndex()) {
            if (bytes[at] != ',') {
                return false;
            }
            at = PlainParts.behindSpace(bytes, at + 1);
        }
        int next = read(at);
        if (next == JsonTokenId.ID_NO_TOKEN) {
            return false;
        }
        context.expectComma();
        come(next);
        return true;
    }

    private void end(int end, int at) {
        _tokenInputTotal = at + 1L;
        _inputPtr = at + 1;
        _parsingContext = _parsingContext.clearAndGetParent();
        keyTo = 0;
        part = end;
    }

    /**
     * Goes on to a key, or to the end of an object.
     *
     * @param keys what is known, null if no key is
     * @param wanted the number of the key that is looked for first
     * @return the number of the key, {@link JsonKeys#unknown} if it has none, {@link #OTHER} if it is not plain
     */
    final int key(@Nullable JsonKeys keys, int wanted) {
        JsonReadContext context = _parsingContext;
        byte[] bytes = _inputBuffer;
        int at = PlainParts.behindSpace(bytes, _inputPtr);
        if (bytes[at] == '}') {
            end(JsonTokenId.ID_END_OBJECT, at);
            return JsonKeys.END;
        }
        if (context.hasCurrentIndex()) {
            if (bytes[at] != ',') {
                return OTHER;
            }
            at = PlainParts.behindSpace(bytes, at + 1);
        }
        if (bytes[at] != '"') {
            return OTHER;
        }
        int name = at + 1;
        Spelling spelling = keys == null ? null : keys.expected(wanted);
        int behind = spelling == null ? -1 : spelling.behind(bytes, name, _inputEnd);
        if (behind >= 0) {
            // The two bytes before are a quotation mark and a colon.
            return keyBefore(behind, name, behind - 2, keys, wanted) ? wanted : OTHER;
        }
        int end = PlainParts.textEnd(bytes, name);
        behind = end < 0 ? -1 : PlainParts.behindSpace(bytes, end + 1);
        if (behind < 0 || bytes[behind] != ':' || !keyBefore(behind + 1, name, end, null, -1)) {
            return OTHER;
        }
        spelling = keys == null ? null : keys.find(bytes, name, end);
        return spelling == null ? JsonKeys.unknown(wanted) : spelling.number();
    }

    /** Whether a plain value follows a colon; if so, the key before it is come upon. */
    private boolean keyBefore(int behindColon, int name, int end, @Nullable JsonKeys keys, int number) {
        int value = read(PlainParts.behindSpace(_inputBuffer, behindColon));
        if (value == JsonTokenId.ID_NO_TOKEN) {
            return false;
        }
        _parsingContext.expectComma();
        _nameStartOffset = name;
        keyFrom = name;
        keyTo = end;
        keyNumber = number;
        if (known != keys && keys != null) {
            known = keys;
        }
        ahead = value;
        part = JsonTokenId.ID_FIELD_NAME;
        return true;
    }
}
