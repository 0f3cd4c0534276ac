package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.trainer.core.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A device's life, with a clock that is set. */
class DeviceCoreTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void theFirstHeartbeatComesAfterOneInterval() {
        DeviceCore core = core(100, Overflow.REFUSE_NEW);
        core.start(10 * SECOND);

        core.onTime(11 * SECOND - 1);
        assertThat(drained(core)).isEmpty();
        assertThat(core.nextDeadline()).isEqualTo(11 * SECOND);
        core.onTime(11 * SECOND);
        assertThat(drained(core)).containsExactly("heartbeat");
    }

    @Property
    void heartbeatsNeverComeTwiceInAnInterval(@ForAll @Size(50) List<@IntRange(min = 0, max = 3_000) Integer> steps) {
        DeviceCore core = core(100, Overflow.REFUSE_NEW);
        core.start(0);
        long now = 0;
        long last = 0;
        for (int millis : steps) {
            now += millis * 1_000_000L;
            core.onTime(now);
            List<String> sent = drained(core);
            assertThat(sent.isEmpty()).isEqualTo(now - last < SECOND);
            last = sent.isEmpty() ? last : now;
        }
    }

    @Test
    void aHeartbeatDoesNotWaitForWhatIsPublished() {
        DeviceCore core = core(2, Overflow.REFUSE_NEW);
        core.start(0);
        assertThat(core.publish(messages("a", "b"))).isTrue();

        core.onTime(SECOND);

        assertThat(drained(core)).containsExactly("heartbeat", "a", "b");
    }

    @Test
    void whatIsPublishedBeforeTheStartIsRefusedAndWhatComesAfterItSentInOrder() {
        DeviceCore core = core(100, Overflow.REFUSE_NEW);
        assertThatThrownBy(() -> core.publish(messages("early")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not started yet: nothing can be published before start()");
        assertThat(drained(core)).isEmpty();

        core.start(0);
        assertThat(core.publish(messages("a"))).isTrue();
        assertThat(core.publish(messages("b", "c"))).isTrue();

        assertThat(drained(core)).containsExactly("a", "b", "c");
        assertThat(core.dropped()).isZero();
    }

    @Test
    void messagesThatBelongTogetherAreTakenOrRefusedTogether() {
        DeviceCore core = core(3, Overflow.REFUSE_NEW);
        core.start(0);

        assertThat(core.publish(messages("a", "b"))).isTrue();
        assertThat(core.publish(messages("c", "d"))).isFalse();
        assertThat(core.publish(messages("e"))).isTrue();

        assertThat(drained(core)).containsExactly("a", "b", "e");
    }

    @Test
    void theOldestGivesWay() {
        DeviceCore core = core(2, Overflow.DROP_OLDEST);
        core.start(0);
        assertThat(core.publish(messages("a"))).isTrue();
        assertThat(core.publish(messages("b"))).isTrue();
        assertThat(core.publish(messages("c"))).isTrue();

        assertThat(core.dropped()).isEqualTo(1);
        assertThat(core.takeGivenUp()).containsExactly(Topic.EVENT);
        assertThat(core.takeGivenUp()).isEmpty();
        assertThat(drained(core)).containsExactly("b", "c");
    }

    @Test
    void bothMessagesOfAnEmergencyGiveWay() {
        DeviceCore core = core(3, Overflow.DROP_OLDEST);
        core.start(0);
        assertThat(core.publish(messages("emergency", "event"))).isTrue();
        assertThat(core.publish(messages("a", "b"))).isTrue();

        assertThat(core.dropped()).isEqualTo(2);
        assertThat(drained(core)).containsExactly("a", "b");
    }

    @Test
    void noHeartbeatComesBetweenMessagesThatBelongTogether() {
        DeviceCore core = core(10, Overflow.REFUSE_NEW);
        core.start(0);
        assertThat(core.publish(messages("emergency", "event"))).isTrue();
        assertThat(core.next()).hasSize(2);
    }

    @Test
    void aClockThatFailsCostsOneHeartbeat() {
        DeviceSettings settings = DeviceSettings.with(with -> with.heartbeatInterval(Duration.ofSeconds(1)));
        DeviceCore core = new DeviceCore(settings, () -> {
            throw new IllegalStateException("a clock that fails on purpose");
        });
        core.start(0);

        assertThatThrownBy(() -> core.onTime(SECOND)).hasMessageContaining("on purpose");

        assertThat(core.nextDeadline()).isEqualTo(2 * SECOND);
    }

    @Test
    void nobodyWaitsForAnAnswerAfterTheEnd() {
        DeviceCore core = core(2, Overflow.REFUSE_NEW);
        core.start(0);
        assertThat(core.request()).isTrue();
        assertThat(core.isAwaited()).isTrue();
        core.stop(SECOND);
        assertThat(core.isAwaited()).isTrue();

        core.onTime(SECOND);

        assertThat(core.isAwaited()).isFalse();
    }

    @Property
    void noMoreWaitThanAreAllowedAndNoneIsLostUncounted(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 2) Integer> steps, @ForAll Overflow overflow) {
        DeviceCore core = core(5, overflow);
        core.start(0);
        int published = 0;
        int refused = 0;
        List<String> sent = new ArrayList<>();
        for (int step : steps) {
            if (step == 0) {
                sent.addAll(drained(core));
            } else {
                List<Outgoing> together = step == 1 ? messages("x") : messages("x", "y");
                published += step;
                refused += core.publish(together) ? 0 : step;
            }
        }
        List<String> rest = drained(core);

        assertThat(rest).hasSizeLessThanOrEqualTo(5);
        assertThat(sent.size() + rest.size() + refused + core.dropped()).isEqualTo(published);
    }

    @Test
    void oneRequestIsAnsweredAtATimeAndOnce() {
        DeviceCore core = core(2, Overflow.REFUSE_NEW);
        core.start(0);
        assertThat(core.request()).isTrue();
        assertThatThrownBy(core::request).isInstanceOf(IllegalStateException.class);

        assertThat(core.answered()).isTrue();
        assertThat(core.answered()).isFalse();
        assertThat(core.request()).isTrue();
    }

    @Test
    void theAnswerThatIsBeingMadeStillGoesOut() {
        DeviceCore core = core(2, Overflow.REFUSE_NEW);
        core.start(0);
        assertThat(core.request()).isTrue();
        assertThat(core.publish(messages("late"))).isTrue();

        core.stop(SECOND);

        assertThat(core.state()).isEqualTo(DeviceCore.State.STOPPING);
        assertThat(core.publish(messages("later"))).isFalse();
        assertThat(drained(core)).isEmpty();
        assertThat(core.answered()).isTrue();
        assertThat(core.state()).isEqualTo(DeviceCore.State.STOPPED);
        assertThat(core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void anAnswerThatTakesTooLongIsNotWaitedFor() {
        DeviceCore core = core(2, Overflow.REFUSE_NEW);
        core.start(0);
        assertThat(core.request()).isTrue();
        core.stop(SECOND);
        assertThat(core.nextDeadline()).isEqualTo(SECOND);

        core.onTime(SECOND);

        assertThat(core.state()).isEqualTo(DeviceCore.State.STOPPED);
        assertThat(core.answered()).isFalse();
    }

    @Test
    void thereIsNoWayBack() {
        DeviceCore core = core(2, Overflow.REFUSE_NEW);
        core.stop(0);
        assertThat(core.state()).isEqualTo(DeviceCore.State.CREATED);
        core.start(0);
        assertThatThrownBy(() -> core.start(0)).hasMessage("already started");
        core.stop(0);
        assertThatThrownBy(() -> core.start(0)).hasMessage("already started");
        assertThat(core.nextDeadline()).isEqualTo(Long.MAX_VALUE);
        assertThat(core.publish(messages("a"))).isFalse();
        assertThat(core.request()).isFalse();
    }

    private static DeviceCore core(int capacity, Overflow overflow) {
        DeviceSettings settings = DeviceSettings.with(with -> with.heartbeatInterval(Duration.ofSeconds(1))
                .queueCapacity(capacity)
                .overflow(overflow));
        return new DeviceCore(settings, () -> messages("heartbeat").get(0));
    }

    private static List<Outgoing> messages(String... bodies) {
        List<Outgoing> messages = new ArrayList<>();
        for (String each : bodies) {
            messages.add(new Outgoing(Topic.EVENT, each.getBytes(StandardCharsets.US_ASCII)));
        }
        return messages;
    }

    private static List<String> drained(DeviceCore core) {
        List<String> bodies = new ArrayList<>();
        for (List<Outgoing> next = core.next(); !next.isEmpty(); next = core.next()) {
            next.forEach(each -> bodies.add(new String(each.body(), StandardCharsets.US_ASCII)));
        }
        return bodies;
    }
}
