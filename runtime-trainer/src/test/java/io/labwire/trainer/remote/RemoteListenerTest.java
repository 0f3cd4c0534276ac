package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.trainer.zmq.SocketEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RemoteListenerTest {

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

    private final RemoteListener watcher = new RemoteListener() {
        @Override
        public void sent(WatchedCall call) {
            told.add("sent " + call.request());
        }

        @Override
        public void answered(WatchedCall call, Bytes answer, Duration after) {
            told.add("answered " + call.request() + " " + answer + (after.isNegative() ? " too soon" : ""));
        }

        @Override
        public void failed(WatchedCall call, CallFailure failure, Duration after) {
            told.add("failed " + call.request() + " " + failure.kind());
        }

        @Override
        public void socketReplaced() {
            told.add("replaced");
        }

        @Override
        public void connection(SocketEvent event) {
            if (event.kind() == SocketEvent.Kind.CONNECTED) {
                told.add("connected");
            }
        }
    };

    private List<String> take(int count) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
            String line = told.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("a line after " + taken).isNotNull();
            if (!"connected".equals(line)) {
                taken.add(line);
            }
        }
        return taken;
    }

    @Test
    void aCallIsToldByItsCallerFirstAndEqualRequestsAreToldApart() throws Exception {
        List<WatchedCall> called = new ArrayList<>();
        LinkedBlockingQueue<WatchedCall> ended = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<Presence> presences = new LinkedBlockingQueue<>();
        RemoteListener identities = new RemoteListener() {
            @Override
            public void called(WatchedCall call) {
                called.add(call); // by the test's thread, or the test could fail
                throw new IllegalStateException("a listener that fails on purpose");
            }

            @Override
            public void answered(WatchedCall call, Bytes answer, Duration after) {
                ended.add(call);
            }

            @Override
            public void failed(WatchedCall call, CallFailure failure, Duration after) {
                assertThat(after).isPositive();
                ended.add(call);
            }

            @Override
            public void presenceChanged(Presence presence) {
                presences.add(presence);
            }
        };
        Bytes request = Bytes.utf8("q");
        try (RawRig rig = new RawRig();
                TrainerRemote remote = rig.remote().watch(identities).connect()) {
            var first = remote.exchange(request, CallOptions.DEFAULT);
            var second = remote.exchange(request, CallOptions.DEFAULT.withTimeout(Duration.ofMillis(50)));
            assertThat(called).hasSize(2).allMatch(call -> call.request().equals(request));
            rig.request();
            rig.answer("a");
            assertThat(ended.poll(10, TimeUnit.SECONDS)).isSameAs(called.get(0));
            assertThat(ended.poll(10, TimeUnit.SECONDS)).isSameAs(called.get(1)).isNotSameAs(called.get(0));
            assertThat(first).succeedsWithin(Duration.ofSeconds(10));
            assertThat(second).failsWithin(Duration.ofSeconds(10));
            assertThat(presences.poll(10, TimeUnit.SECONDS)).isEqualTo(Presence.PRESENT);
        }
    }

    @Test
    void whatARemoteDoesIsTold() throws Exception {
        Bytes request = Bytes.utf8("q");
        try (RawRig rig = new RawRig();
                TrainerRemote remote = rig.remote().watch(watcher).connect()) {
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("connected");
            var answered = remote.exchange(request, CallOptions.DEFAULT);
            rig.request();
            rig.answer("a");
            assertThat(answered.get(10, TimeUnit.SECONDS)).isEqualTo(Bytes.utf8("a"));
            assertThat(take(2)).containsExactly("sent " + request, "answered " + request + " " + Bytes.utf8("a"));
            var late = remote.exchange(request, CallOptions.DEFAULT.withTimeout(Duration.ofMillis(50)));
            assertThat(take(3)).containsExactly("sent " + request, "replaced", "failed " + request + " TIMED_OUT");
            assertThat(late).failsWithin(Duration.ofSeconds(10));
        }
    }
}
