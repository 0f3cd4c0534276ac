package io.labwire.trainer.message;

import io.labwire.json.key.KeyForm;
import io.labwire.json.key.LegacyText;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import io.labwire.json.write.NonFinite;
import io.labwire.trainer.core.ErrorKind;
import io.labwire.trainer.value.NotWritableException;
import io.labwire.trainer.value.TypedValue;
import io.labwire.trainer.value.ValueForm;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final WireForm wireForm;
    private final JsonLayout layout;
    private final ValueForm values;

    /**
     * A writer.
     *
     * @param wireForm how answers look
     * @param nonFinite what is written for numbers that are none, or infinite
     * @param zone the zone of times that have none
     */
    public AnswerWriter(WireForm wireForm, NonFinite nonFinite, ZoneId zone) {
        this.wireForm = Objects.requireNonNull(wireForm, "wireForm");
        this.layout = JsonLayout.PYTHON.with(nonFinite);
        boolean structured = wireForm == WireForm.STRUCTURED;
        this.values = new ValueForm(structured ? KeyForm.CAMEL : KeyForm.AS_IS, structured, zone);
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
            return text(seven(answer));
        } catch (NotWritableException | RuntimeException | Error unwritable) {
            failed.accept(answer, unwritable);
        }
        try {
            return text(seven(new WritableAnswer(
                    answer.nonce(), answer.command(), answer.result(), null, ErrorKind.SYSTEM_ERROR, 0, DATA_FAILED)));
        } catch (NotWritableException | RuntimeException | Error unwritable) {
            failed.accept(answer, unwritable);
        }
        return least(answer);
    }

    /** The last resort. */
    byte[] least(WritableAnswer answer) {
        try {
            return text(six(answer));
        } catch (NotWritableException impossible) {
            throw new AssertionError("numbers and texts can be written", impossible);
        }
    }

    private static Map<String, @Nullable Object> seven(WritableAnswer answer) {
        Map<String, @Nullable Object> members = head(answer);
        members.put("data", answer.data());
        return tail(members, answer.errorKind(), answer.errorCode(), answer.errorMessage());
    }

    /** The last resort has no data, not even null. */
    private static Map<String, @Nullable Object> six(WritableAnswer answer) {
        return tail(head(answer), ErrorKind.SYSTEM_ERROR, 0, ALL_FAILED);
    }

    private static Map<String, @Nullable Object> head(WritableAnswer answer) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("nonce", TypedValue.asIs(answer.nonce()));
        members.put("command", answer.command());
        members.put("result", answer.result().number());
        return members;
    }

    private static Map<String, @Nullable Object> tail(
            Map<String, @Nullable Object> members, ErrorKind kind, int code, @Nullable String message) {
        members.put("error_kind", kind.number());
        members.put("error_code", code);
        members.put("error_message", message);
        return members;
    }

    private byte[] text(Map<String, @Nullable Object> members) throws NotWritableException {
        JsonWriter writer = new JsonWriter(layout);
        values.write(members, writer);
        return wireForm == WireForm.STRUCTURED
                ? writer.finish()
                : LegacyText.of(writer.toText()).getBytes(StandardCharsets.US_ASCII);
    }
}
