package io.labwire.json.read;

import com.fasterxml.jackson.core.json.JsonReadContext;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that is read as one type after the other, until one takes it: its reader has gone past it, and comes back to its beginning as
 * often as is wanted. Rules, offsets and paths are those of the reader, and nothing is copied.
 *
 * <p>What has come of a trial within another one can be remembered until the outermost one is closed: each attempt at the value around
 * it comes by again. It is of use to the thread of its reader only.
 */
public final class JsonTrial implements AutoCloseable {

    /**
     * How many lie in one another at most: each takes some frames of a thread's stack, more than an object or a list that is read by
     * itself.
     */
    public static final int MOST = 512;

    private final JsonReader reader;
    private final TextParser parser;
    private final TokenRules tokens;
    private final JsonReadContext around;
    private final int openObjects;
    private final int depth;
    private final int first;
    private final int last;
    private final @Nullable JsonTrial outermost;

    // Of the outermost one: what is remembered, made when there is something; how many lie in one another; and that
    // they were too many.
    private @Nullable Map<Tried, Object> outcomes;
    private int open = 1;
    private @Nullable WireFormatException tooMany;

    /**
     * A value that a reader has just gone past.
     *
     * @param first where its first part begins
     * @param depth how many objects and lists are around it
     * @param outermost the outermost one that is not closed, null if there is none
     */
    JsonTrial(
            JsonReader reader,
            TextParser parser,
            TokenRules tokens,
            int first,
            int depth,
            @Nullable JsonTrial outermost) {
        this.reader = reader;
        this.parser = parser;
        this.tokens = tokens;
        this.around = parser.getParsingContext();
        this.openObjects = tokens.openObjects();
        this.depth = depth;
        this.first = first;
        this.last = reader.position();
        this.outermost = outermost;
    }

    /** Of the outermost one: another one begins within it. If it is one too many, the outermost value is refused, whatever is tried. */
    void enter() throws WireFormatException {
        if (tooMany == null && open == MOST) {
            tooMany = reader.fault(Kind.OUT_OF_RANGE, "at most " + MOST + " choices in one another", "one more");
        }
        checkNesting();
        open++;
    }

    private void checkNesting() throws WireFormatException {
        if (tooMany != null) {
            throw tooMany;
        }
    }

    /**
     * Where the value is.
     *
     * @return the offset of its first byte
     */
    public int position() {
        return first;
    }

    /**
     * Goes back to the first part of the value, from any part of it. Objects and lists in it that were not read to their end are left; so it
     * is also after a fault that somebody has found in it.
     *
     * @throws WireFormatException if so many trials begin within the value that it is not to be tried any more
     * @throws IllegalStateException if the reader has gone on beyond the value
     */
    public void again() throws WireFormatException {
        (outermost == null ? this : outermost).checkNesting();
        int position = positionWithin();
        // What is no object and no list is one part only.
        if (position == first) {
            return;
        }
        tokens.leaveObjects(openObjects);
        parser.goBack(first, around);
        reader.comeBack(depth);
        if (reader.token() == Token.OBJECT) {
            tokens.beginObject();
        }
    }

    /**
     * Whether the whole value has been read.
     *
     * @return true if the reader has come upon its last part
     * @throws IllegalStateException if the reader has gone on beyond the value
     */
    public boolean isRead() {
        return positionWithin() == last;
    }

    private int positionWithin() {
        int position = reader.position();
        if (position > last) {
            throw new IllegalStateException("who reads a value has gone on beyond it, to byte " + position);
        }
        return position;
    }

    /**
     * What has come of the same trial before.
     *
     * @param choice what was tried; the same means equal
     * @return what was {@linkplain #remember remembered}, null if nothing was
     */
    public @Nullable Object known(Object choice) {
        if (outermost == null || outermost.outcomes == null) {
            return null;
        }
        return outermost.outcomes.get(new Tried(choice, first));
    }

    /**
     * Remembers what has come of this trial, if anybody may want to know: it lies in another one and is about an object or a list. Anything
     * else is as soon read again as looked up.
     *
     * @param choice what was tried
     * @param outcome what has come of it
     */
    public void remember(Object choice, Object outcome) {
        if (outermost == null || first == last) {
            return;
        }
        if (outermost.outcomes == null) {
            outermost.outcomes = new HashMap<>();
        }
        outermost.outcomes.put(new Tried(choice, first), outcome);
    }

    /** The value has been read, or is not going to be. What was remembered is forgotten with the outermost trial. */
    @Override
    public void close() {
        if (outermost == null) {
            reader.endTrial();
        } else {
            outermost.open--;
        }
    }

    private record Tried(Object choice, int position) {}
}
