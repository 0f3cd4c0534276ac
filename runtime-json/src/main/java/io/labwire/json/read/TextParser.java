package io.labwire.json.read;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import com.fasterxml.jackson.core.util.BufferRecycler;
import io.labwire.json.read.JsonKeys.Spelling;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A parser of bytes, which each thread uses for one text after the other: to make one takes longer than to read a small text. It
 * looks at a copy of the text, and knows no keys but those that it is told of.
 */
final class TextParser extends UTF8StreamJsonParser {

    /** The parser finds no key that it is asked for in the last bytes of its input. */
    private static final int SPACES_BEHIND = 8;

    /** A parser that has read a longer text is left to the collector. */
    private static final int LONGEST_KEPT = 1 << 14;

    // The bounds of the parser are off: JsonRules has its own, on a text whose size is already bounded.
    private static final StreamReadConstraints UNBOUNDED = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private static final int FEATURES = JsonParser.Feature.collectDefaults()
            | JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS.mappedFeature().getMask()
            | StreamReadFeature.USE_FAST_DOUBLE_PARSER.mappedFeature().getMask();

    /** Stays empty. */
    private static final ByteQuadsCanonicalizer NO_KEYS = ByteQuadsCanonicalizer.createRoot();

    private static final byte[] NOTHING = {};

    private static final ThreadLocal<@Nullable TextParser> SPARE = new ThreadLocal<>();

    private final KeyAhead ahead = new KeyAhead();
    private byte[] copy = NOTHING;
    // Where what it looks at begins in the text.
    private int from;
    private boolean hasUnknownKeys;

    private TextParser() {
        super(
                new IOContext(
                        UNBOUNDED,
                        StreamWriteConstraints.defaults(),
                        ErrorReportConfiguration.defaults(),
                        new BufferRecycler(),
                        ContentReference.unknown(),
                        false),
                FEATURES,
                null,
                null,
                NO_KEYS.makeChild(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES.getMask()),
                NOTHING,
                0,
                0,
                0,
                false);
    }

    /** A parser that stands before a text, which has been found to be UTF-8 and not to have any byte of UTF-16. */
    static TextParser of(byte[] bytes) {
        return of(bytes, 0);
    }

    /** A parser that stands before a key of the outermost object of such a text. */
    static TextParser inside(byte[] bytes, int key) {
        TextParser parser = of(bytes, key);
        parser._parsingContext = parser._parsingContext.createChildObjectContext(1, 0);
        return parser;
    }

    private static TextParser of(byte[] bytes, int from) {
        TextParser parser = SPARE.get();
        if (parser == null) {
            parser = new TextParser();
        } else {
            SPARE.set(null);
        }
        parser.from = from;
        parser.begin(bytes, from, bytes.length - from);
        return parser;
    }

    private void begin(byte[] bytes, int begin, int length) {
        int end = length + SPACES_BEHIND;
        if (copy.length < end) {
            copy = new byte[Math.max(end, 512)];
        }
        System.arraycopy(bytes, begin, copy, 0, length);
        Arrays.fill(copy, length, end, (byte) ' ');
        _inputBuffer = copy;
        _inputPtr = 0;
        _inputEnd = end;
        _currInputRow = 1;
        _currInputRowStart = 0;
        _tokenInputTotal = 0;
        _nameStartOffset = 0;
        _currToken = null;
        _nextToken = null;
        _tokenIncomplete = false;
        _numTypesValid = 0;
        _closed = false;
    }

    /** Ends somewhere in the text. */
    void stop() {
        while (!_parsingContext.inRoot()) {
            _parsingContext = _parsingContext.clearAndGetParent();
        }
        finish();
    }

    /** Keeps nothing that was made of its text, after its end; another reader of this thread may have it. */
    void finish() {
        if (copy.length > LONGEST_KEPT || _symbols.maybeDirty()) {
            return;
        }
        if (hasUnknownKeys) {
            _parsingContext = JsonReadContext.createRootContext(null);
            hasUnknownKeys = false;
        } else {
            _parsingContext.reset(0, 1, 0);
        }
        _textBuffer.resetWithEmpty();
        _numberString = null;
        _numberBigInt = null;
        _numberBigDecimal = null;
        ahead.forget();
        SPARE.set(this);
    }

    /** Nothing is given back here: not buffers, which the next text needs, and not keys, which would then be kept for ever. */
    @Override
    protected void _releaseBuffers() {}

    /**
     * The next part, null at the end.
     *
     * @throws IOException if there is something else
     */
    @Nullable JsonToken next() throws IOException {
        if (comesKey() && ahead.ends() && ahead.take()) {
            hasUnknownKeys = true;
            nextFieldName(ahead);
            return _currToken;
        }
        return nextToken();
    }

    private boolean comesKey() {
        return _parsingContext.inObject()
                && _currToken != JsonToken.FIELD_NAME
                && ahead.begins(_inputBuffer, _inputPtr);
    }

    /**
     * The next part, where an object has a key or its end.
     *
     * @param wanted the number of the key that is looked for first
     * @return the number of the key, {@link JsonKeys#unknown} if it has none, anything for another part
     * @throws IOException if there is something else
     */
    int nextKey(JsonKeys keys, int wanted) throws IOException {
        if (!comesKey()) {
            nextToken();
            return JsonKeys.unknown(wanted);
        }
        Spelling spelling = keys.expected(wanted);
        if (spelling == null || !ahead.is(spelling)) {
            if (!ahead.ends()) {
                nextToken();
                return JsonKeys.unknown(wanted);
            }
            spelling = ahead.plainAmong(keys);
            if (spelling == null) {
                return otherKey(keys, wanted);
            }
        }
        nextFieldName(spelling.key());
        return spelling.number();
    }

    private int otherKey(JsonKeys keys, int wanted) throws IOException {
        if (!ahead.take()) {
            nextToken();
            return JsonKeys.unknown(wanted);
        }
        hasUnknownKeys = true;
        nextFieldName(ahead);
        Spelling spelling = keys.find(ahead.getValue());
        return spelling == null ? JsonKeys.unknown(wanted) : spelling.number();
    }

    /** Whether a whole number cannot be larger than one of 64 bits. */
    boolean hasFewDigits() {
        return _intLength <= 18;
    }

    @Override
    public long getLongValue() throws IOException {
        return _intLength <= 9 && _currToken == JsonToken.VALUE_NUMBER_INT ? getIntValue() : super.getLongValue();
    }

    /** Where the part begins that it has come upon. */
    int position() {
        return from + place();
    }

    private int place() {
        return _currToken == JsonToken.FIELD_NAME ? _nameStartOffset - 1 : (int) _tokenInputTotal - 1;
    }
}
