package io.labwire.trainer.device;

import io.labwire.json.value.JsonInteger;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.WritableNotification;
import io.labwire.trainer.value.WritableRecord;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a command (specification of AutoTrainer, sections 3.3 and 10).
 *
 * @param <A> the data
 * @param result what has become of it
 * @param data what goes with it: a type of generated code where the command is a typed one, otherwise anything that
 *     {@link io.labwire.trainer.value.ValueForm} writes
 * @param errorCode the number of the error, 0 for none
 * @param errorMessage what there is to say
 */
public record CommandResponse<A>(
        CommandResult result,
        @Nullable A data,
        int errorCode,
        @Nullable String errorMessage) implements WritableRecord {

    /** The command that is none, and the nonce of no request. */
    private static final int NONE = 0;

    private static final JsonInteger NO_NONCE = new JsonInteger(-1);

    /** Checks that there is a result. */
    public CommandResponse {
        Objects.requireNonNull(result, "result");
    }

    /**
     * A response without anything to go with it.
     *
     * @param <A> the data
     * @param result what has become of the command
     * @return the response
     */
    public static <A> CommandResponse<A> of(CommandResult result) {
        return new CommandResponse<>(result, null, 0, null);
    }

    /**
     * Done.
     *
     * @param <A> the data
     * @return the response
     */
    public static <A> CommandResponse<A> success() {
        return of(CommandResult.SUCCESS);
    }

    /**
     * Done.
     *
     * @param <A> the data
     * @param data what came of it
     * @return the response
     */
    public static <A> CommandResponse<A> success(@Nullable A data) {
        return new CommandResponse<>(CommandResult.SUCCESS, data, 0, null);
    }

    /**
     * Begun, perhaps not done yet.
     *
     * @param <A> the data
     * @return the response
     */
    public static <A> CommandResponse<A> pending() {
        return of(CommandResult.PENDING);
    }

    /**
     * Begun; how it ends is {@linkplain TrainerDevice#sendResult told later}.
     *
     * @param <A> the data
     * @return the response
     */
    public static <A> CommandResponse<A> pendingWithNotification() {
        return of(CommandResult.PENDING_WITH_NOTIFICATION);
    }

    /**
     * Tried, without success.
     *
     * @param <A> the data
     * @param errorCode the number of the error, 0 for none
     * @param errorMessage what went wrong
     * @return the response
     */
    public static <A> CommandResponse<A> failed(int errorCode, @Nullable String errorMessage) {
        return new CommandResponse<>(CommandResult.FAILED, null, errorCode, errorMessage);
    }

    /**
     * Not supported.
     *
     * @param <A> the data
     * @return the response
     */
    public static <A> CommandResponse<A> unrecognized() {
        return of(CommandResult.UNRECOGNIZED);
    }

    /**
     * Known, but not possible now.
     *
     * @param <A> the data
     * @return the response
     */
    public static <A> CommandResponse<A> unavailable() {
        return of(CommandResult.UNAVAILABLE);
    }

    /**
     * The same with data.
     *
     * @param <B> the data
     * @param other the data
     * @return the response
     */
    public <B> CommandResponse<B> withData(@Nullable B other) {
        return new CommandResponse<>(result, other, errorCode, errorMessage);
    }

    /**
     * The same with an error.
     *
     * @param code the number of the error, 0 for none
     * @param message what there is to say
     * @return the response
     */
    public CommandResponse<A> withError(int code, @Nullable String message) {
        return new CommandResponse<>(result, data, code, message);
    }

    /**
     * The same to be published, for a command that was answered before it had ended.
     *
     * @param request the command
     * @return the notification
     */
    public WritableNotification to(CommandRequest request) {
        return new WritableNotification(result, data, errorCode, errorMessage, request.command(), request.nonce());
    }

    /**
     * The six members of a notification that is of no request: of command 0, with nonce -1 (section 10).
     *
     * @return the values by their names
     */
    @Override
    public Map<String, ?> members() {
        return new WritableNotification(result, data, errorCode, errorMessage, NONE, NO_NONCE).members();
    }
}
