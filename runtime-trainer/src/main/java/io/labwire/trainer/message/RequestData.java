package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonRules;
import io.labwire.json.read.Leniency;
import io.labwire.json.write.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of a request as values of a type.
 *
 * <p>What is answered to arguments that are no good counts from their beginning, in the text that Python would write for them. That
 * text is made only where they are no good, or where it might say something else than what came.
 */
final class RequestData {

    /** A key that comes again takes the place of the first one in Python's text, before another key that means the same. */
    private static final JsonRules ALIKE =
            new JsonRules(JsonLimits.DEFAULT, Set.of(Leniency.NON_FINITE_NUMBERS, Leniency.LONE_SURROGATES));

    /** Of more bytes the text might be too long for those who read it: a byte becomes six, as a control character does. */
    private static final int LONGEST = JsonLimits.DEFAULT.size() / 8;

    private RequestData() {}

    /** The arguments, which are there and not null. */
    static <Q> Q read(JsonType<Q> type, CommandRequest request, @Nullable Unread unread) throws WireFormatException {
        Q data = unread == null || unread.body().length > LONGEST ? null : asTheyCame(type, unread);
        return data == null ? asWritten(type, request) : data;
    }

    private static <Q> @Nullable Q asTheyCame(JsonType<Q> type, Unread unread) {
        try {
            return unread.read(type.codec(), ALIKE);
        } catch (WireFormatException | RuntimeException unlike) {
            return null;
        }
    }

    private static <Q> Q asWritten(JsonType<Q> type, CommandRequest request) throws WireFormatException {
        byte[] text = request.wireData().toText(JsonLayout.PYTHON).getBytes(StandardCharsets.US_ASCII);
        return type.decode(text, JsonRules.PYTHON);
    }
}
