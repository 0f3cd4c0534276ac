package io.labwire.conformance.trainer;

import io.labwire.conformance.simulation.Alarm;
import io.labwire.core.Bytes;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.device.CommandResponse;
import io.labwire.trainer.device.DeviceCore;
import io.labwire.trainer.device.DeviceParts;
import io.labwire.trainer.device.Outgoing;
import io.labwire.trainer.device.Overflow;
import io.labwire.trainer.message.CommandRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A device from its start to its end, with a publishing socket and one that takes one request at a time. */
final class RigLife {

    private static final int CAPACITY = 6;
    private static final Duration ANSWER_TIME = Duration.ofSeconds(1);
    private static final Duration QUICK = Duration.ofMillis(150);
    private static final Duration SLOW = Duration.ofSeconds(5);

    private record Asked(MessageEnd by, Bytes request) {}

    private final Conversation conversation;
    private final Random random;
    private final DeviceParts parts;
    private final DeviceCore core;
    private final Publishing publishing;
    private final Heartbeats heartbeats;
    private final Alarm alarm;
    private final List<SubscriberEnd> subscribers = new ArrayList<>();
    private final List<MessageEnd> requesters = new ArrayList<>();
    private final Deque<Asked> queue = new ArrayDeque<>();
    private @Nullable Asked open;
    private boolean over;
    private boolean crashed;
    private long answersUntil = Long.MAX_VALUE;

    RigLife(Conversation conversation, Random random) {
        this.conversation = conversation;
        this.random = random;
        Clock wall = Clock.fixed(conversation.time().now(), ZoneOffset.UTC);
        Overflow overflow = random.nextBoolean() ? Overflow.REFUSE_NEW : Overflow.DROP_OLDEST;
        this.parts = new DeviceParts(wall, conversation::now, Heartbeats.INTERVAL, CAPACITY, overflow);
        this.core = parts.core();
        this.publishing = new Publishing(conversation, core, CAPACITY, overflow);
        this.heartbeats = new Heartbeats(conversation);
        this.alarm = new Alarm(
                conversation.time(), () -> crashed ? Long.MAX_VALUE : core.nextDeadline(), core::onTime, this::flush);
        core.start(conversation.now());
        flush();
    }

    boolean isOver() {
        return over;
    }

    void publish(Topic topic, Map<String, ?> message) {
        publishing.publish(parts.written(topic, message));
        // Several messages may wait until the socket has its turn.
        conversation.within(QUICK, this::flush);
    }

    void accept(SubscriberEnd subscriber) {
        subscribers.add(subscriber);
    }

    MessageEnd acceptRequests() {
        MessageEnd[] end = new MessageEnd[1];
        end[0] = new MessageEnd(frames -> asked(end[0], frames.get(0)), () -> requesters.remove(end[0]));
        requesters.add(end[0]);
        return end[0];
    }

    private void asked(MessageEnd by, byte[] request) {
        queue.add(new Asked(by, Bytes.of(request)));
        takeNext();
    }

    private void takeNext() {
        Asked next = over || open != null ? null : queue.poll();
        if (next == null) {
            return;
        }
        open = next;
        if (core.request() != (core.state() == DeviceCore.State.RUNNING)) {
            conversation.violated("requests are taken while a device runs");
        }
        if (core.state() == DeviceCore.State.RUNNING) {
            boolean isSlow = random.nextInt(8) == 0 && !conversation.isSheltered();
            conversation.within(isSlow ? SLOW : QUICK, () -> {
                byte[] answer = parts.answer(next.request().toArray(), this::handle);
                conversation.within(QUICK, () -> reply(next, answer));
            });
        }
    }

    private CommandResponse<?> handle(CommandRequest request) {
        Map<String, ?> data = Map.of("echo", request.nonce());
        return switch (random.nextInt(8)) {
            case 0 -> throw new IllegalStateException("broken on purpose");
            case 1 -> CommandResponse.failed(7, "not now");
            case 2 -> CommandResponse.success(new Object()); // which nobody can write
            case 3, 4 -> {
                if (random.nextInt(4) > 0 || conversation.isSheltered()) {
                    conversation.within(Duration.ofMillis(700), () -> notifyOf(request));
                }
                yield CommandResponse.pendingWithNotification();
            }
            default -> CommandResponse.success(data);
        };
    }

    private void notifyOf(CommandRequest request) {
        CommandResponse<?> end = CommandResponse.of(CommandResult.SUCCESS);
        if (conversation.isSheltered()) {
            flush(); // so that there is room
        }
        publishing.publish(parts.written(Topic.COMMAND_RESULT, end.to(request)));
        flush();
    }

    private void reply(Asked to, byte[] answer) {
        if (crashed) {
            return;
        }
        boolean send = core.answered();
        if (over && send) {
            conversation.violated("an answer goes out after the end");
        }
        if (!send && conversation.now() < answersUntil) {
            conversation.violated("an answer that somebody waits for is not sent");
        }
        if (core.answered()) {
            conversation.violated("an answer goes out twice");
        }
        if (send && !over) {
            to.by().send(List.of(answer));
        }
        open = null;
        flush();
        takeNext();
    }

    private void flush() {
        if (crashed) {
            return;
        }
        for (List<Outgoing> next = publishing.next(); !next.isEmpty(); next = publishing.next()) {
            if (Publishing.isHeartbeat(next)) {
                heartbeats.sent();
            }
            next.forEach(this::send);
        }
        checkHeartbeats();
        if (core.state() == DeviceCore.State.STOPPED) {
            if (open != null && conversation.now() < answersUntil) {
                conversation.violated("a device stops without the answer that it has time for");
            }
            close();
        }
        alarm.look(conversation.now());
    }

    private void send(Outgoing message) {
        if (over) {
            conversation.violated("something is published after the end");
        }
        List<byte[]> frames = message.frames();
        Bytes topic = Bytes.of(frames.get(0));
        subscribers.removeIf(subscriber -> !subscriber.end().isOpen());
        subscribers.stream().filter(each -> each.hears(topic)).forEach(each -> each.send(frames));
    }

    /** From one moment to the next: whatever its core was about to do, it does not. */
    void crash() {
        checkHeartbeats();
        crashed = true;
        close();
    }

    void stop() {
        if (open != null && core.state() == DeviceCore.State.RUNNING) {
            conversation.struck(Mishap.DEVICE_STOPPED_WHILE_ANSWERING);
        }
        checkHeartbeats();
        answersUntil = Math.min(answersUntil, conversation.now() + ANSWER_TIME.toNanos());
        core.stop(conversation.now() + ANSWER_TIME.toNanos());
        publishing.stopped();
        flush();
    }

    private void checkHeartbeats() {
        if (core.state() == DeviceCore.State.RUNNING) {
            heartbeats.checkNoneIsMissing();
        }
    }

    private void close() {
        if (over) {
            return;
        }
        over = true;
        subscribers.forEach(subscriber -> subscriber.end().close());
        List.copyOf(requesters).forEach(MessageEnd::close);
    }

    /** Nothing happens to a device that has ended, whatever is tried. */
    void checkEnded() {
        if (crashed) {
            return;
        }
        if (core.publish(parts.written(Topic.EVENT, Map.of("kind", 101)))
                || core.request()
                || core.answered()
                || !core.next().isEmpty()
                || core.nextDeadline() != Long.MAX_VALUE
                || core.state() != DeviceCore.State.STOPPED) {
            conversation.violated("a device does something after its end");
        }
    }
}
