package io.labwire.trainer.message;

import io.labwire.json.value.JsonValue;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.value.TypedValue;
import io.labwire.trainer.value.WritableRecord;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a command ended that was answered before it had (specification of AutoTrainer, section 4). It is published as it stands.
 *
 * @param result what has become of it
 * @param data what goes with it: anything that {@link io.labwire.trainer.value.ValueForm} writes
 * @param errorCode the number of the error, 0 for none
 * @param errorMessage what there is to say
 * @param command that of the request
 * @param nonce that of the request
 */
public record WritableNotification(
        CommandResult result,
        @Nullable Object data,
        int errorCode,
        @Nullable String errorMessage,
        int command,
        JsonValue nonce)
        implements WritableRecord {

    /** Checks that nothing is missing. */
    public WritableNotification {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(nonce, "nonce");
    }

    @Override
    public Map<String, ?> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("result", result.number());
        members.put("data", data);
        members.put("error_code", errorCode);
        members.put("error_message", errorMessage);
        members.put("command", command);
        members.put("nonce", TypedValue.asIs(nonce));
        return Collections.unmodifiableMap(members);
    }
}
