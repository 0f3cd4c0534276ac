package io.labwire.trainer.device;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import io.labwire.trainer.message.AnswerWriter;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.RequestReader;
import io.labwire.trainer.message.WritableAnswer;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the bytes of a request to the bytes of its answer, whatever happens (specification of AutoTrainer, sections 3.3 to 3.5). */
final class CommandDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);

    private static final String NOTHING = "the delegate returned no response";

    private final RequestReader reader;
    private final AnswerWriter writer;
    private final ListenerCalls listener;
    private final LongSupplier nanos;
    private final LongAdder failed = new LongAdder();

    CommandDesk(RequestReader reader, AnswerWriter writer, ListenerCalls listener, LongSupplier nanos) {
        this.reader = reader;
        this.writer = writer;
        this.listener = listener;
        this.nanos = nanos;
    }

    /** How many requests could not be read, broke off in the delegate, or had an answer that could not be written. */
    long failed() {
        return failed.sum();
    }

    /** The answer to a request; the delegate is null if nobody handles commands. */
    byte[] answer(byte[] frame, @Nullable CommandDelegate delegate) {
        CommandRequest request;
        try {
            request = reader.read(frame, number -> delegate != null && delegate.knows(number));
        } catch (WireFormatException | RuntimeException | Error unreadable) {
            Exception fault = unreadable(frame, unreadable);
            listener.tell(told -> told.unreadable(Bytes.of(frame), fault));
            return writer.write(WritableAnswer.UNREADABLE, CommandDesk::impossible);
        }
        try {
            return answer(request, delegate);
        } catch (Throwable broken) { // such as a fault that cannot be logged: the remote waits all the same
            failed.increment();
            return writer.write(answer(request, exception("")), CommandDesk::impossible);
        }
    }

    /** The answer to a request that nobody does; runs no code of the user's. */
    byte[] unavailable(byte[] frame) {
        try {
            WritableAnswer answer = answer(reader.read(frame), CommandResponse.unavailable());
            return writer.write(answer, CommandDesk::impossible);
        } catch (WireFormatException | RuntimeException | Error unreadable) {
            Exception fault = unreadable(frame, unreadable);
            LOG.trace("nobody is told", fault);
            return writer.write(WritableAnswer.UNREADABLE, CommandDesk::impossible);
        }
    }

    private Exception unreadable(byte[] frame, Throwable unreadable) {
        Exception fault = unreadable instanceof Exception known ? known : new IllegalStateException(unreadable);
        LOG.warn("a request of {} bytes cannot be read: {}", frame.length, fault.getMessage());
        failed.increment();
        return fault;
    }

    private static void impossible(WritableAnswer answer, Throwable why) {
        throw new AssertionError("an answer without data can be written", why);
    }

    private byte[] answer(CommandRequest request, @Nullable CommandDelegate delegate) {
        long begin = nanos.getAsLong();
        listener.tell(told -> told.requestReceived(request));
        WritableAnswer answer = handled(request, delegate);
        byte[] text = write(request, answer);
        long end = nanos.getAsLong();
        if (listener.isHeard() || LOG.isDebugEnabled()) {
            answered(request, answer, Duration.ofNanos(end - begin));
        }
        return text;
    }

    private void answered(CommandRequest request, WritableAnswer answer, Duration duration) {
        LOG.debug("command {} answered {} after {}", request.command(), answer.result(), duration);
        listener.tell(told -> told.answered(request, answer, duration));
    }

    private WritableAnswer handled(CommandRequest request, @Nullable CommandDelegate delegate) {
        if (delegate == null) {
            return answer(request, CommandResponse.unavailable());
        }
        try {
            CommandResponse<?> response = delegate.handle(request);
            if (response != null) {
                return answer(request, response);
            }
            broken(request, new IllegalStateException(NOTHING));
            return answer(request, exception(NOTHING));
        } catch (Throwable thrown) { // an exception of the delegate never ends the service
            if (thrown instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            broken(request, thrown);
            return answer(request, exception(message(thrown)));
        }
    }

    private void broken(CommandRequest request, Throwable error) {
        LOG.warn("command {} broke off", request.command(), error);
        failed.increment();
        listener.tell(told -> told.failed(request, "command " + request.command(), error));
    }

    /** An exception of the user's own may fail at telling what it is. */
    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : message;
        } catch (RuntimeException | Error worse) {
            return "";
        }
    }

    private static CommandResponse<?> exception(String message) {
        return new CommandResponse<>(CommandResult.EXCEPTION, null, 0, message);
    }

    private static WritableAnswer answer(CommandRequest request, CommandResponse<?> response) {
        return new WritableAnswer(
                request.nonce(),
                request.command(),
                response.result(),
                response.data(),
                response.errorCode() == 0 ? ErrorKind.NONE : ErrorKind.COMMAND_ERROR,
                response.errorCode(),
                response.errorMessage());
    }

    private byte[] write(CommandRequest request, WritableAnswer answer) {
        return writer.write(answer, (meant, why) -> {
            LOG.warn("the answer to command {} cannot be written: {}", meant.command(), why.getMessage());
            failed.increment();
            listener.tell(told -> told.failed(request, "the answer to command " + meant.command(), why));
        });
    }
}
