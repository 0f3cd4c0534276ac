package io.labwire.katcp.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.wire.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever comes in whatever order: each call has one outcome, and its own. */
class CallPropertiesTest {

    /** What can happen next. */
    enum What {
        ASK,
        ASK_WITHOUT_ID,
        INFORM,
        REPLY,
        STRAY_REPLY,
        CANCEL,
        WAIT,
        CUT,
        CONNECT
    }

    /** One thing that happens; {@code which} chooses among requests, names and times. */
    record Step(What what, int which) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<What> what = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(What.ASK, What.ASK_WITHOUT_ID)),
                Tuple.of(8, Arbitraries.of(What.INFORM, What.REPLY, What.REPLY)),
                Tuple.of(3, Arbitraries.of(What.STRAY_REPLY, What.CANCEL, What.WAIT)),
                Tuple.of(1, Arbitraries.of(What.CUT, What.CONNECT)));
        return Combinators.combine(what, Arbitraries.integers().between(0, 1000))
                .as(Step::new)
                .list()
                .ofMaxSize(80);
    }

    @Property
    void everyCallHasExactlyOneOutcomeAndAReplyIsItsOwn(@ForAll("steps") List<Step> steps) {
        World world = new World();
        steps.forEach(world::happen);
        world.core.close();
        assertThat(world.core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
        for (Asked asked : world.all) {
            assertThat(asked.outcomes).as(asked.token).hasSize(1);
            assertThat(asked.foreign).as(asked.token).isEmpty();
        }
    }

    /** A request, and what became of it. */
    private static final class Asked implements ReplyListener {
        final String token;
        final List<String> outcomes = new ArrayList<>();
        final List<String> foreign = new ArrayList<>();
        Message sent = Message.request("none");
        Optional<PendingRequest> handle = Optional.empty();

        Asked(String token) {
            this.token = token;
        }

        @Override
        public void started(Message request) {
            sent = request;
        }

        @Override
        public void inform(Message inform) {
            check(inform);
        }

        @Override
        public void reply(Message reply) {
            check(reply);
            outcomes.add(reply.toString());
        }

        @Override
        public void failed(CallFailure failure) {
            outcomes.add(failure.kind().name());
        }

        private void check(Message message) {
            if (!outcomes.isEmpty() || !message.toString().endsWith(" " + token)) {
                foreign.add(message.toString());
            }
        }
    }

    /** A client, a device that answers requests of one name without ids in their order, and all else in any. */
    private static final class World implements ClientCore.Link {
        final ClientCore core = new ClientCore(
                ClientSettings.of("lab:7147", ClientLimits.DEFAULT)
                        .withReconnection(Reconnection.fixed(Duration.ofMillis(500)), () -> 0),
                0,
                this,
                message -> {});
        final List<Asked> all = new ArrayList<>();
        private final List<Asked> atDevice = new ArrayList<>();
        private long now;
        private boolean attempting;

        World() {
            core.start(0);
            accept();
        }

        void happen(Step step) {
            switch (step.what()) {
                case ASK -> ask(step.which(), IdUse.AUTO);
                case ASK_WITHOUT_ID -> ask(step.which(), IdUse.NEVER);
                case INFORM -> answerable(step.which()).ifPresent(asked -> answer('#', "", asked));
                case REPLY ->
                    answerable(step.which()).ifPresent(asked -> {
                        atDevice.remove(asked);
                        answer('!', " ok", asked);
                    });
                case STRAY_REPLY -> receive("!a[" + (100_000 + step.which()) + "] ok nobody's\n");
                case CANCEL -> {
                    if (!all.isEmpty()) {
                        all.get(step.which() % all.size()).handle.ifPresent(core::cancel);
                    }
                }
                case WAIT -> pass(step.which() * 10L);
                case CUT -> {
                    atDevice.clear();
                    core.disconnected("cut", now);
                }
                case CONNECT -> accept();
            }
        }

        private void ask(int which, IdUse ids) {
            Asked asked = new Asked("token-" + all.size());
            all.add(asked);
            Message request = Message.request(which % 3 == 0 ? "a" : "b", asked.token);
            boolean connected = core.state().isConnected();
            asked.handle = Optional.of(core.request(request, CallOptions.DEFAULT.withIds(ids), asked, now));
            if (connected) {
                atDevice.add(asked);
            }
        }

        /** One of those that the device may answer now. */
        private Optional<Asked> answerable(int which) {
            List<Asked> candidates = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (Asked asked : atDevice) {
                if (asked.sent.id() != Message.NO_ID || !names.contains(asked.sent.name())) {
                    candidates.add(asked);
                }
                if (asked.sent.id() == Message.NO_ID) {
                    names.add(asked.sent.name());
                }
            }
            return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(which % candidates.size()));
        }

        private void answer(char symbol, String code, Asked asked) {
            String id = asked.sent.id() == Message.NO_ID ? "" : "[" + asked.sent.id() + "]";
            receive(symbol + asked.sent.name() + id + code + " " + asked.token + "\n");
        }

        private void receive(String text) {
            if (core.state().isConnected()) {
                core.receive(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), now);
            }
        }

        private void pass(long millis) {
            now += Duration.ofMillis(millis).toNanos();
            core.onTime(now);
        }

        private void accept() {
            if (attempting) {
                attempting = false;
                core.connected(now);
                receive("#version-connect katcp-protocol 5.0-IM\n");
            }
        }

        @Override
        public void connect() {
            attempting = true;
        }

        @Override
        public void send(ByteBuffer bytes) {}

        @Override
        public void close() {}
    }
}
