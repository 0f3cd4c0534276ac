package io.labwire.trainer.device;

import io.labwire.core.wire.WireFormatException;
import io.labwire.trainer.level.LevelNumber;
import io.labwire.trainer.message.CommandCatalog;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.CommandType;
import io.labwire.trainer.value.TypedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Does typed commands (specification of AutoTrainer, section 6). A command that nobody does is answered as unrecognized; one whose data
 * are missing or no good as failed, with what is wrong.
 */
public final class CommandHandlers implements CommandDelegate {

    /**
     * Does a command that has data.
     *
     * @param <Q> the data of the request
     * @param <A> the data of the answer
     */
    @FunctionalInterface
    public interface WithData<Q, A> {

        /**
         * Does the command.
         *
         * @param data what the request says; null only if the command may be without
         * @param request the request
         * @return what has become of it
         * @throws Exception what went wrong; its message is answered
         */
        CommandResponse<A> handle(Q data, CommandRequest request) throws Exception;
    }

    /**
     * Does a command that has no data.
     *
     * @param <A> the data of the answer
     */
    @FunctionalInterface
    public interface WithoutData<A> {

        /**
         * Does the command.
         *
         * @param request the request
         * @return what has become of it
         * @throws Exception what went wrong; its message is answered
         */
        CommandResponse<A> handle(CommandRequest request) throws Exception;
    }

    private final List<CommandType<?, ?>> commands;
    private final Map<Integer, CommandDelegate> byNumber;

    private CommandHandlers(List<CommandType<?, ?>> commands, Map<Integer, CommandDelegate> byNumber) {
        this.commands = List.copyOf(commands);
        this.byNumber = Map.copyOf(byNumber);
    }

    /**
     * Collects handlers.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * These handlers and others.
     *
     * @param other the others
     * @return all of them
     * @throws IllegalArgumentException if both do the same command
     */
    public CommandHandlers and(CommandHandlers other) {
        Builder all = builder();
        all.addAll(this);
        all.addAll(other);
        return all.build();
    }

    /**
     * The commands that are done.
     *
     * @return a catalog of them
     */
    public CommandCatalog catalog() {
        return CommandCatalog.of(commands);
    }

    @Override
    public @Nullable CommandResponse<?> handle(CommandRequest request) throws Exception {
        CommandDelegate handler = byNumber.get(request.command());
        return handler == null ? CommandResponse.unrecognized() : handler.handle(request);
    }

    @Override
    public boolean knows(int command) {
        return byNumber.containsKey(command);
    }

    /** Collects handlers. */
    public static final class Builder {

        private final List<CommandType<?, ?>> commands = new ArrayList<>();
        private final Map<Integer, CommandDelegate> byNumber = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a command that has data.
         *
         * @param <Q> the data of the request
         * @param <A> the data of the answer
         * @param command the command
         * @param handler does it
         * @return this builder
         * @throws IllegalArgumentException if the command, or another of one of its numbers, has been added before
         */
        public <Q, A> Builder on(CommandType<Q, A> command, WithData<Q, A> handler) {
            Objects.requireNonNull(handler, "handler");
            return add(command, request -> withData(command, handler, request));
        }

        /**
         * Adds a command that has no data, or whose data do not matter.
         *
         * @param <A> the data of the answer
         * @param command the command
         * @param handler does it
         * @return this builder
         * @throws IllegalArgumentException if the command, or another of one of its numbers, has been added before
         */
        public <A> Builder on(CommandType<?, A> command, WithoutData<A> handler) {
            Objects.requireNonNull(handler, "handler");
            return add(command, request -> response(command, handler.handle(request)));
        }

        private Builder add(CommandType<?, ?> command, CommandDelegate handler) {
            for (LevelNumber each : command.numbers()) {
                CommandDelegate other = byNumber.put(each.number(), handler);
                if (other != null && other != handler) {
                    throw new IllegalArgumentException("command " + each.number() + " (" + command.name()
                            + ") has a handler already; each has one");
                }
            }
            if (!commands.contains(command)) {
                commands.add(command);
            }
            return this;
        }

        private void addAll(CommandHandlers handlers) {
            for (CommandType<?, ?> each : handlers.commands) {
                int number = each.numbers().get(0).number();
                add(each, Objects.requireNonNull(handlers.byNumber.get(number)));
            }
        }

        /**
         * The handlers.
         *
         * @return all that have been added
         */
        public CommandHandlers build() {
            return new CommandHandlers(commands, byNumber);
        }
    }

    private static <Q, A> @Nullable CommandResponse<?> withData(
            CommandType<Q, A> command, WithData<Q, A> handler, CommandRequest request) throws Exception {
        Q data = null;
        if (request.hasData()) {
            try {
                data = read(command, request);
            } catch (WireFormatException wrong) {
                return CommandResponse.failed(0, "data: " + wrong.getMessage());
            }
        } else if (command.needsData()) {
            return CommandResponse.failed(0, "data is required for " + command.name());
        }
        return response(command, handle(handler, data, request));
    }

    @SuppressWarnings("NullAway") // null where the command's data may be null: there the handler takes it
    private static <Q, A> CommandResponse<A> handle(WithData<Q, A> handler, @Nullable Q data, CommandRequest request)
            throws Exception {
        return handler.handle(data, request);
    }

    private static <Q> @Nullable Q read(CommandType<Q, ?> command, CommandRequest request) throws WireFormatException {
        return command.request().isEmpty()
                ? null
                : request.data(command.request().get());
    }

    /** A handler may still return nothing, whatever its type says. */
    private static <A> @Nullable CommandResponse<?> response(
            CommandType<?, A> command, @Nullable CommandResponse<A> response) {
        return response == null ? null : typed(command, response);
    }

    /** Data of a generated type go with what writes them. */
    static <A> CommandResponse<?> typed(CommandType<?, A> command, CommandResponse<A> response) {
        A data = response.data();
        return data == null || command.answer().isEmpty()
                ? response
                : response.withData(new TypedValue<>(command.answer().get(), data));
    }
}
