package io.labwire.json.read;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import com.fasterxml.jackson.core.util.BufferRecycler;
import io.labwire.json.read.JsonKeys.Spelling;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A parser of bytes, which each thread uses for one text after the other: to make one takes longer than to read a small text. It
 * looks at a copy of the text, and knows no keys but those that it is told of.
 */
final class TextParser extends PlainParser {

    /** The parser finds no key that it is asked for in the last bytes of its input; and {@link PlainParts} looks at eight at once. */
    private static final int SPACES_BEHIND = 8;

    /** A longer text has a parser of its own. */
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

    /** Whether it is before a text; it need not be the thread that has made it which comes to the end of one. */
    private final AtomicBoolean spare = new AtomicBoolean();

    private byte[] copy = NOTHING;
    // Where what it looks at begins in the text.
    private int from;

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
                NO_KEYS.makeChild(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES.getMask()));
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
        TextParser parser;
        if (bytes.length - from > LONGEST_KEPT) {
            parser = new TextParser();
        } else {
            parser = SPARE.get();
            if (parser == null || !parser.spare.getAcquire()) {
                parser = new TextParser();
                SPARE.set(parser);
            }
        }
        parser.spare.setPlain(false);
        parser.from = from;
        parser.begin(bytes, from, bytes.length - from);
        return parser;
    }

    private void begin(byte[] bytes, int begin, int length) {
        int end = length + SPACES_BEHIND;
        if (copy.length < end + Long.BYTES) {
            copy = new byte[Math.max(end + Long.BYTES, 512)];
        }
        System.arraycopy(bytes, begin, copy, 0, length);
        Arrays.fill(copy, length, end, (byte) ' ');
        copy[end] = 0;
        if (_inputBuffer != copy) {
            _inputBuffer = copy;
        }
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

    /** Keeps nothing that was made of its text, after its end; another reader of the thread that has made it may have it. */
    void finish() {
        if (_symbols.maybeDirty()) {
            return;
        }
        forget();
        _textBuffer.resetWithEmpty();
        _numberString = null;
        _numberBigInt = null;
        _numberBigDecimal = null;
        ahead.forget();
        spare.setRelease(true);
    }

    /** Nothing is given back here: not buffers, which the next text needs, and not keys, which would then be kept for ever. */
    @Override
    protected void _releaseBuffers() {}

    /**
     * The next part, one of {@link JsonTokenId}, none of them at the end.
     *
     * @throws IOException if there is something else
     */
    int next() throws IOException {
        if (part() == JsonTokenId.ID_FIELD_NAME) {
            return value();
        } else if (_parsingContext.inObject()) {
            nextKey(null, 0);
        } else if (!item()) {
            nextBelow();
        }
        return part();
    }

    /**
     * The next part, where an object has a key or its end.
     *
     * @param keys what is known, null if no key is
     * @param wanted the number of the key that is looked for first
     * @return the number of the key, {@link JsonKeys#unknown} if it has none, anything for another part
     * @throws IOException if there is something else
     */
    int nextKey(@Nullable JsonKeys keys, int wanted) throws IOException {
        if (part() == JsonTokenId.ID_FIELD_NAME || !_parsingContext.inObject()) {
            next();
            return JsonKeys.unknown(wanted);
        }
        int key = key(keys, wanted);
        return key == OTHER ? otherKey(keys, wanted) : key;
    }

    private void nextBelow() throws IOException {
        leave();
        try {
            nextToken();
        } finally {
            // It may have come upon a key, and fail at its value.
            takeOver();
        }
    }

    private int otherKey(@Nullable JsonKeys keys, int wanted) throws IOException {
        leave();
        if (!ahead.begins(_inputBuffer, _inputPtr) || !ahead.ends() || !ahead.take()) {
            nextBelow();
            return JsonKeys.unknown(wanted);
        }
        keepsKeys();
        try {
            nextFieldName(ahead);
        } finally {
            takeOver();
        }
        Spelling spelling = keys == null ? null : keys.find(ahead.getValue());
        return spelling == null ? JsonKeys.unknown(wanted) : spelling.number();
    }

    /** Goes back to the beginning of an object or a list that it has gone past, at a {@link #position} that it had then. */
    void goBack(int position, JsonReadContext around) {
        comeBack(position - from, around);
    }

    /** Where the part begins that it has come upon. */
    int position() {
        return from + place();
    }

    private int place() {
        return part() == JsonTokenId.ID_FIELD_NAME ? _nameStartOffset - 1 : (int) _tokenInputTotal - 1;
    }
}
