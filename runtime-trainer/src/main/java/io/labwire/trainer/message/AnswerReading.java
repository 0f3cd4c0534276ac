package io.labwire.trainer.message;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonKeys;
import io.labwire.json.read.JsonReader;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been read so far of an answer, or of a notification, which has the same members. */
final class AnswerReading implements EnvelopeFields.Field {

    static final JsonKeys KEYS = JsonKeys.of(
            List.of("nonce"),
            List.of("command"),
            List.of("result"),
            List.of("data"),
            List.of("errorKind", "error_kind"),
            List.of("errorCode", "error_code"),
            List.of("errorMessage", "error_message"));
    private static final int NONCE = 0;
    private static final int COMMAND = 1;
    private static final int RESULT = 2;
    private static final int DATA = 3;
    private static final int ERROR_KIND = 4;
    private static final int ERROR_CODE = 5;

    private static final JsonValue NO_NONCE = new JsonInteger(0);

    private final byte[] body;
    private final JsonRules rules;
    private JsonValue nonce = NO_NONCE;
    private int command;
    private CommandResult result = CommandResult.UNRECOGNIZED;
    private @Nullable Unread data;
    private ErrorKind errorKind = ErrorKind.NONE;
    private int errorCode;
    private @Nullable String errorMessage;

    AnswerReading(byte[] body, JsonRules rules) {
        this.body = body;
        this.rules = rules;
    }

    @Override
    public void read(int key, JsonReader reader) throws WireFormatException {
        if (key == DATA) {
            data = Unread.skipped(EnvelopeMember.DATA, body, rules, reader);
            return;
        }
        reader.next();
        switch (key) {
            case NONCE -> nonce = JsonValue.read(reader);
            case COMMAND -> command = EnvelopeFields.int32(reader);
            case RESULT -> result = CommandResult.of(EnvelopeFields.int32(reader));
            case ERROR_KIND -> errorKind = ErrorKind.of(EnvelopeFields.int32(reader));
            case ERROR_CODE -> errorCode = EnvelopeFields.int32(reader);
            default -> errorMessage = EnvelopeFields.scalarText(reader);
        }
    }

    /** What has been read, with data that do not change with the bytes. */
    CommandAnswer answer() {
        return new CommandAnswer(nonce, command, result, Unread.kept(data), errorKind, errorCode, errorMessage);
    }
}
