package io.labwire.katcp.argument;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.katcp.wire.Line;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Goes from argument to argument, and says which one is wrong; what an argument means is for the reader. */
abstract sealed class ArgumentCursor permits ArgumentReader {

    private static final byte[] NOTHING = new byte[0];

    /** Where the arguments are: in a line, else in the list. */
    final @Nullable Line line;

    final List<Bytes> list;

    /** In neither of them: what an argument has between two separators. */
    byte @Nullable [] part;

    int count;
    int first;
    int next;

    TimeForm time = TimeForm.SECONDS;

    /** What is thrown while another type is still to be tried: nobody reads it, so it says nothing. Null at other times. */
    @Nullable WireFormatException untold;

    /** The same, kept for the next time. */
    private @Nullable WireFormatException refusal;

    byte[] text = NOTHING;
    int from;
    int to;

    ArgumentCursor(@Nullable Line line, List<Bytes> list, int count) {
        this.line = line;
        this.list = list;
        this.count = count;
    }

    final void take(String name) throws WireFormatException {
        if (next >= count) {
            next++;
            throw bad(Kind.MISSING, name, () -> "a value", () -> "No value or default given");
        }
        load(next++);
    }

    private void load(int index) {
        if (part != null) {
            text = part;
            from = 0;
            to = text.length;
        } else if (line == null) {
            text = list.get(index).toArray();
            from = 0;
            to = text.length;
        } else if (line.argumentEscaped(index)) {
            byte[] value = new byte[line.argumentTo(index) - line.argumentFrom(index)];
            text = value;
            from = 0;
            to = line.unescape(index, value, 0);
        } else {
            text = line.array();
            from = line.argumentFrom(index);
            to = line.argumentTo(index);
        }
    }

    final WireFormatException unparsable(String name, String type) {
        return bad(
                Kind.MALFORMED, name, () -> type, () -> "Could not parse value '" + excerpt() + "' as " + type + ".");
    }

    /** What is wrong with the argument read last. The texts are made where somebody is told of it. */
    WireFormatException bad(Kind kind, String name, Supplier<String> expected, Supplier<String> reason) {
        if (untold != null) {
            return untold;
        }
        int position = next - first;
        String found = kind == Kind.MISSING ? "" : excerpt();
        return new WireFormatException(
                kind, position, name, expected.get(), found, place(position, name) + reason.get());
    }

    private static String place(int position, String name) {
        return "Error in parameter " + position + " (" + name + "): ";
    }

    /** What a reader has found wrong with an argument, without the place. */
    static String reason(WireFormatException fault) {
        String place = place(fault.position(), fault.path());
        String whole = Objects.requireNonNull(fault.getMessage(), "message");
        return whole.startsWith(place) ? whole.substring(place.length()) : whole;
    }

    /** The form of moments where the arguments come from. */
    TimeForm time() {
        return time;
    }

    /** Whether a refusal only means that another type is tried next. */
    boolean isTrying() {
        return untold != null;
    }

    /**
     * Says whether a refusal only means that another type is tried next. Then none has a text: a value of the last type is
     * refused by all before it, and a line may have thousands of them.
     */
    void trying(boolean another) {
        if (another && refusal == null) {
            refusal = new WireFormatException(Kind.MALFORMED, 0, "", "", "", "another type is tried");
        }
        untold = another ? refusal : null;
    }

    /** Where this reader is, for {@link #back}. */
    int mark() {
        return next;
    }

    /** Reads on from a mark. */
    void back(int mark) {
        next = mark;
    }

    String excerpt() {
        return Excerpt.of(text, from, to);
    }
}
