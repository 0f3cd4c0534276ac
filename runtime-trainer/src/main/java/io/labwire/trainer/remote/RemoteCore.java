package io.labwire.trainer.remote;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.ReceivedMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a remote does, without sockets, threads and a clock (specification of AutoTrainer, section 8.3).
 *
 * <p>One thread at a time may use it. Times are nanoseconds of one clock that never goes back. At most one request is on the wire.
 * After a time-out the command socket is replaced, so that an answer which comes late is never taken for that of the next request.
 */
public final class RemoteCore {

    /** What the core wants done. It must not call back into the core. */
    public interface Link {

        /**
         * Sends a request by the command socket of this number.
         *
         * @param socket the number of the socket in use
         * @param request the one frame
         */
        void send(int socket, Bytes request);

        /**
         * Closes the command socket, without a wait for what it has not sent, and opens another one.
         *
         * @param socket the number of the other one
         */
        void replace(int socket);

        /**
         * Something was published.
         *
         * @param message what
         */
        void received(ReceivedMessage message);

        /**
         * The rig shows itself in another way.
         *
         * @param presence how
         */
        void changed(Presence presence);
    }

    private final RemoteSettings settings;
    private final Link link;
    private final PresenceWatch presence;
    private final Deque<PendingCall> waiting = new ArrayDeque<>();
    private final AnnouncedCalls announced = new AnnouncedCalls();
    private @Nullable PendingCall onWire;
    private int socket;
    private @Nullable Supplier<CallFailure> over;
    private long droppedCalls;
    private long strayAnswers;

    /**
     * A core without calls.
     *
     * @param settings what it is told once and for all
     * @param link does what it wants done
     * @param now the time
     */
    public RemoteCore(RemoteSettings settings, Link link, long now) {
        this.settings = settings;
        this.link = link;
        this.presence = new PresenceWatch(settings, link::changed, now);
    }

    /**
     * How the rig shows itself.
     *
     * @return how
     */
    public Presence presence() {
        return presence.presence();
    }

    /**
     * The number of the command socket that is in use.
     *
     * @return 0 for the first
     */
    public int socket() {
        return socket;
    }

    /**
     * How many calls were not sent because too many waited.
     *
     * @return 0 or more
     */
    public long droppedCalls() {
        return droppedCalls;
    }

    /**
     * How many answers came for which nobody waited any more.
     *
     * @return 0 or more
     */
    public long strayAnswers() {
        return strayAnswers;
    }

    /**
     * How many calls have not ended.
     *
     * @return 0 or more
     */
    public int pendingCalls() {
        return waiting.size() + announced.size() + (onWire == null ? 0 : 1);
    }

    /**
     * Makes a call, now or when those before it have their answers.
     *
     * @param call one that has not been made
     * @param now the time
     */
    public void call(PendingCall call, long now) {
        if (over != null) {
            call.fail(over.get());
        } else if (onWire == null) {
            send(call, now);
        } else {
            queue(call);
        }
    }

    private void queue(PendingCall call) {
        if (waiting.size() < settings.waitingCalls()) {
            waiting.addLast(call);
            return;
        }
        PendingCall dropped = call;
        if (settings.waitingCallsPolicy() == QueuePolicy.DROP_OLDEST && !waiting.isEmpty()) {
            dropped = waiting.removeFirst();
            waiting.addLast(call);
        }
        droppedCalls++;
        dropped.fail(CallFailure.overLimit(settings.waitingCalls()));
    }

    private void send(PendingCall call, long now) {
        onWire = call;
        call.send(now);
        call.listener().sent();
        link.send(socket, call.request());
    }

    private void sendNext(long now) {
        PendingCall next = waiting.pollFirst();
        if (next != null) {
            send(next, now);
        }
    }

    /**
     * An answer came.
     *
     * @param from the number of the command socket by which it came
     * @param answer its first frame
     * @param now the time
     */
    public void answered(int from, Bytes answer, long now) {
        PendingCall call = onWire;
        if (call == null || from != socket) {
            strayAnswers++;
            return;
        }
        onWire = null;
        presence.answered(now);
        if (call.mayBeNotified() && announces(answer)) {
            announce(call, answer, now);
        } else if (call.end()) {
            call.listener().answered(answer);
        }
        sendNext(now);
    }

    private boolean announces(Bytes answer) {
        try {
            return CommandAnswer.read(answer.toArray(), settings.rules())
                    .result()
                    .equals(CommandResult.PENDING_WITH_NOTIFICATION);
        } catch (WireFormatException unreadable) { // whoever made the call is told
            return false;
        }
    }

    private void announce(PendingCall call, Bytes answer, long now) {
        call.announce(now);
        call.listener().announced(answer);
        ReceivedMessage.Notified early = call.early();
        if (early == null) {
            announced.add(call);
        } else {
            call.end(early);
        }
    }

    /**
     * A command socket failed. While nobody waits for it, it is not replaced.
     *
     * @param from its number
     * @param reason why
     * @param now the time
     */
    public void failed(int from, String reason, long now) {
        PendingCall call = onWire;
        if (call != null && from == socket) {
            unanswered(call, new CallFailure(CallFailure.Kind.IO_FAILED, "the socket failed: " + reason), now);
        }
    }

    private void unanswered(@Nullable PendingCall call, CallFailure failure, long now) {
        onWire = null;
        link.replace(++socket);
        if (call != null && call.repeat()) {
            send(call, now);
            return;
        }
        if (call != null) {
            call.fail(failure);
        }
        sendNext(now);
    }

    /**
     * A message came.
     *
     * @param frames its frames, not changed any more
     * @param now the time
     */
    public void published(List<byte[]> frames, long now) {
        ReceivedMessage message = ReceivedMessage.read(frames, settings.rules());
        if (!(message instanceof ReceivedMessage.Malformed)) {
            presence.published(now);
        }
        if (message instanceof ReceivedMessage.Notified notified) {
            notified(notified);
        }
        link.received(message);
    }

    private void notified(ReceivedMessage.Notified notified) {
        if (announced.end(notified)) {
            return;
        }
        if (onWire != null && onWire.isMeant(notified)) {
            onWire.keep(notified);
        }
    }

    /**
     * The caller gives a call up. One that is on the wire costs the socket.
     *
     * @param call the call; nothing happens if it has ended
     * @param now the time
     */
    public void cancel(PendingCall call, long now) {
        if (call == onWire) {
            call.fail(CallFailure.cancelled());
            unanswered(null, CallFailure.cancelled(), now);
        } else if (waiting.remove(call) || announced.remove(call)) {
            call.fail(CallFailure.cancelled());
        }
    }

    /**
     * When {@link #timeReached} is to be called next.
     *
     * @param now the time
     * @return that time; empty if there is nothing to wait for
     */
    public OptionalLong deadline(long now) {
        long soonest = Long.MAX_VALUE;
        if (presence.isWaiting()) {
            soonest = Math.min(soonest, presence.deadline() - now);
        }
        if (onWire != null) {
            soonest = Math.min(soonest, onWire.deadline() - now);
        }
        soonest = Math.min(soonest, announced.untilDeadline(now));
        return soonest == Long.MAX_VALUE || over != null ? OptionalLong.empty() : OptionalLong.of(now + soonest);
    }

    /**
     * Ends what has waited long enough.
     *
     * @param now the time
     */
    public void timeReached(long now) {
        if (over != null) {
            return;
        }
        presence.timeReached(now);
        announced.timeReached(now);
        PendingCall call = onWire;
        if (call != null && now - call.deadline() >= 0) {
            presence.leftUnanswered(call.sentAt());
            unanswered(call, CallFailure.timedOut(call.options().timeout()), now);
        }
    }

    /** Ends all calls. There are none after it. */
    public void close() {
        end(CallFailure::closed);
    }

    /**
     * Nothing can be sent or heard any more. All calls fail, those that are made later too.
     *
     * @param reason why
     */
    public void broken(String reason) {
        presence.lost();
        end(() -> CallFailure.broken(reason));
    }

    private void end(Supplier<CallFailure> failure) {
        over = failure;
        List<PendingCall> all = announced.removeAll();
        if (onWire != null) {
            all.add(onWire);
        }
        all.addAll(waiting);
        waiting.clear();
        onWire = null;
        all.forEach(call -> call.fail(failure.get()));
    }
}
