package io.labwire.trainer.message;

import io.labwire.json.key.KeyForm;
import io.labwire.json.key.LegacyText;
import io.labwire.json.write.JsonKey;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import io.labwire.json.write.NonFinite;
import io.labwire.trainer.core.ErrorKind;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.value.NotWritableException;
import io.labwire.trainer.value.ValueForm;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers; there always is one (specification of AutoTrainer, sections 3.2, 3.5, 5.1 to 5.3). It has no state; any number of
 * threads may use it at once.
 */
public final class AnswerWriter {

    static final String DATA_FAILED = "An error occurred serializing the 'data' element of the response.";
    static final String ALL_FAILED = "An error occurred serializing the response.";

    private static final JsonKey NONCE = JsonKey.of("nonce");
    private static final JsonKey COMMAND = JsonKey.of("command");
    private static final JsonKey RESULT = JsonKey.of("result");
    private static final JsonKey DATA = JsonKey.of("data");

    /** What an answer says of an error. */
    private record Fault(ErrorKind kind, int code, @Nullable String message) {

        static Fault of(WritableAnswer answer) {
            return new Fault(answer.errorKind(), answer.errorCode(), answer.errorMessage());
        }
    }

    private static final Fault NO_DATA = new Fault(ErrorKind.SYSTEM_ERROR, 0, DATA_FAILED);
    private static final Fault NOTHING = new Fault(ErrorKind.SYSTEM_ERROR, 0, ALL_FAILED);

    private final WireForm wireForm;
    private final JsonLayout layout;
    private final int level;
    private final ValueForm values;
    private final JsonKey errorKind;
    private final JsonKey errorCode;
    private final JsonKey errorMessage;

    /**
     * A writer of a device of the newest level.
     *
     * @param wireForm how answers look
     * @param nonFinite what is written for numbers that are none, or infinite
     * @param zone the zone of times that have none
     */
    public AnswerWriter(WireForm wireForm, NonFinite nonFinite, ZoneId zone) {
        this(wireForm, nonFinite, zone, ApiLevel.CURRENT);
    }

    /**
     * A writer.
     *
     * @param wireForm how answers look
     * @param nonFinite what is written for numbers that are none, or infinite
     * @param zone the zone of times that have none
     * @param level the level whose fields data of a type have
     */
    public AnswerWriter(WireForm wireForm, NonFinite nonFinite, ZoneId zone, ApiLevel level) {
        this.wireForm = Objects.requireNonNull(wireForm, "wireForm");
        this.layout = JsonLayout.PYTHON.with(nonFinite);
        this.level = level.place();
        boolean structured = wireForm == WireForm.STRUCTURED;
        KeyForm keys = structured ? KeyForm.CAMEL : KeyForm.AS_IS;
        this.values = new ValueForm(keys, structured, zone);
        this.errorKind = JsonKey.of(keys.toWire("error_kind"));
        this.errorCode = JsonKey.of(keys.toWire("error_code"));
        this.errorMessage = JsonKey.of(keys.toWire("error_message"));
    }

    /**
     * Writes an answer.
     *
     * @param answer the answer
     * @param failed is told of an answer that could not be written as it was meant, and why
     * @return its text, of ASCII: the answer without its data if they cannot be written, and the least there is to say if that
     *     cannot be either
     */
    public byte[] write(WritableAnswer answer, BiConsumer<WritableAnswer, Throwable> failed) {
        try {
            return seven(answer, answer.data(), Fault.of(answer));
        } catch (NotWritableException | RuntimeException | Error unwritable) {
            failed.accept(answer, unwritable);
        }
        try {
            return seven(answer, null, NO_DATA);
        } catch (NotWritableException | RuntimeException | Error unwritable) {
            failed.accept(answer, unwritable);
        }
        return least(answer);
    }

    private byte[] seven(WritableAnswer answer, @Nullable Object data, Fault fault) throws NotWritableException {
        JsonWriter writer = head(answer).key(DATA);
        values.writeMember(data, DATA.toString(), writer);
        return tail(writer, fault);
    }

    /** The last resort, which has no data, not even null. */
    byte[] least(WritableAnswer answer) {
        return tail(head(answer), NOTHING);
    }

    private JsonWriter head(WritableAnswer answer) {
        JsonWriter writer = new JsonWriter(layout, level);
        answer.nonce().write(writer.beginObject().key(NONCE));
        writer.key(COMMAND).integer(answer.command());
        return writer.key(RESULT).integer(answer.result().number());
    }

    private byte[] tail(JsonWriter writer, Fault fault) {
        writer.key(errorKind).integer(fault.kind().number());
        writer.key(errorCode).integer(fault.code()).key(errorMessage);
        if (fault.message() == null) {
            writer.nothing();
        } else {
            writer.text(fault.message());
        }
        writer.endObject();
        return wireForm == WireForm.STRUCTURED
                ? writer.finish()
                : LegacyText.of(writer.toText()).getBytes(StandardCharsets.US_ASCII);
    }
}
