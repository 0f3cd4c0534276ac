package io.labwire.trainer.device;

import io.labwire.trainer.message.CommandRequest;
import org.jspecify.annotations.Nullable;

/** Does what remotes ask for (specification of AutoTrainer, sections 3.3 and 8.2). */
@FunctionalInterface
public interface CommandDelegate {

    /**
     * Does a command. One is done at a time, in the order in which they came. It has to return within milliseconds: what takes
     * longer answers {@link CommandResponse#pendingWithNotification} and goes on elsewhere.
     *
     * @param request the command
     * @return what has become of it; null is answered as an exception
     * @throws Exception what went wrong; its message is answered
     */
    @Nullable CommandResponse<?> handle(CommandRequest request) throws Exception;

    /**
     * Whether a number is a command of its own to this delegate. A device that has not been told {@link DeviceSettings#commands} takes it
     * for one then; otherwise a number that no level has is {@link CommandRequest#USER_DEFINED}.
     *
     * @param command the number
     * @return false, unless it is overridden; {@link CommandHandlers} know the numbers of their commands. One that hands on to another
     *     asks that one
     */
    default boolean knows(int command) {
        return false;
    }
}
