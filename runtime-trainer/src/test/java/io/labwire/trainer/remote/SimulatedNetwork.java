package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.Publication;
import io.labwire.trainer.message.ReceivedMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * A core, a network that loses and delays, and a rig that answers, does not answer, announces notifications and is started anew; all
 * by a seed and a clock of its own. Answers to sockets that were given up still reach the core, which has to know them.
 */
final class SimulatedNetwork implements RemoteCore.Link {

    static final long MILLI = 1_000_000;

    /** Something that happens at a time. */
    private record Occurrence(long at, long number, Runnable what) {}

    private final Random random;
    private final PriorityQueue<Occurrence> coming =
            new PriorityQueue<>(Comparator.comparingLong(Occurrence::at).thenComparingLong(Occurrence::number));
    private final RemoteCore core;
    private final List<Presence> presences = new ArrayList<>();
    private long occurrences;
    private long now = -5_000 * MILLI;
    private int rig;
    private int socket;
    private boolean busy;

    SimulatedNetwork(long seed, RemoteSettings settings) {
        this.random = new Random(seed);
        this.core = new RemoteCore(settings, this, now);
    }

    RemoteCore core() {
        return core;
    }

    long now() {
        return now;
    }

    List<Presence> presences() {
        return presences;
    }

    Random random() {
        return random;
    }

    void in(long millis, Runnable what) {
        coming.add(new Occurrence(now + millis * MILLI, occurrences++, what));
    }

    /** Lets all happen that happens until a time from now, and whatever the core waits for. */
    void run(long millis) {
        long until = now + millis * MILLI;
        while (true) {
            long deadline = core.deadline(now).orElse(Long.MAX_VALUE);
            Occurrence next = coming.peek();
            long at = Math.min(deadline, next == null ? Long.MAX_VALUE : next.at());
            if (at > until) {
                now = until;
                return;
            }
            now = Math.max(now, at);
            if (deadline <= now) {
                core.timeReached(now);
                assertThat(core.deadline(now).orElse(Long.MAX_VALUE))
                        .as("time passes")
                        .isGreaterThan(now);
            } else {
                coming.remove().what().run();
            }
        }
    }

    /** The rig forgets what it was asked. */
    void restartRig() {
        rig++;
    }

    void beat() {
        core.published(message(Topic.HEARTBEAT, "{}"), now);
    }

    /** A call has ended, so another one may go out. */
    void free() {
        busy = false;
    }

    @Override
    public void send(int by, Bytes request) {
        assertThat(by).as("the socket in use").isEqualTo(socket);
        assertThat(busy).as("a request on the wire").isFalse();
        busy = true;
        int asked = rig;
        in(delay(), () -> {
            if (asked == rig && random.nextInt(10) > 0) {
                in(delay(), () -> answer(by, asked, request));
            }
        });
    }

    private long delay() {
        return random.nextInt(8) == 0 ? random.nextInt(3_000) : random.nextInt(50);
    }

    private void answer(int by, int asked, Bytes request) {
        if (asked != rig) {
            return;
        }
        CommandAnswer read = answerTo(request);
        String nonce = read.nonce().toText(JsonLayout.PYTHON);
        boolean announced = random.nextInt(3) == 0;
        if (announced && random.nextInt(5) > 0) {
            in(random.nextInt(2_000) - random.nextInt(60), () -> notify(read.command(), nonce));
        }
        String answer = "{\"nonce\":" + nonce + ",\"command\":" + read.command() + ",\"result\":"
                + (announced ? 201 : 100) + "}";
        in(delay(), () -> {
            busy &= by != socket;
            core.answered(by, Bytes.utf8(answer), now);
        });
    }

    private void notify(int command, String nonce) {
        core.published(
                message(
                        Topic.COMMAND_RESULT,
                        "{\"result\":100,\"data\":null,\"command\":" + command + ",\"nonce\":" + nonce + "}"),
                now);
    }

    /** A request has the members of an answer that identify it. */
    static CommandAnswer answerTo(Bytes request) {
        try {
            return CommandAnswer.read(request.toArray(), JsonRules.PYTHON);
        } catch (WireFormatException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static JsonValue nonceOf(Bytes answer) {
        return answerTo(answer).nonce();
    }

    static List<byte[]> message(Topic topic, String body) {
        return List.of(Publication.frameOf(topic), body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void replace(int by) {
        assertThat(by).isEqualTo(socket + 1);
        socket = by;
        busy = false;
    }

    @Override
    public void received(ReceivedMessage message) {}

    @Override
    public void changed(Presence presence) {
        presences.add(presence);
    }
}
