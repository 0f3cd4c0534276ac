package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.trainer.alarm.AlarmKind;
import io.labwire.trainer.alarm.EmergencyResume;
import io.labwire.trainer.alarm.EmergencyStop;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.event.ApplicationModeChanged;
import io.labwire.trainer.event.RigEvents;
import io.labwire.trainer.event.behavior.BehaviorEvents;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.EventType;
import io.labwire.trainer.mode.ApplicationMode;
import io.labwire.trainer.value.TypedValue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Heartbeats and events as they go out (specification, sections 2.1 and 2.2). */
class PublicationWriterTest {

    private static final Clock WALL = Clock.fixed(Instant.parse("2026-11-20T22:51:01.171314200Z"), ZoneOffset.UTC);
    private static final Pattern INDEX = Pattern.compile("\"index\": ([0-9]+)");

    private static PublicationWriter writer(Consumer<? super DeviceSettings.Builder> settings) {
        return new PublicationWriter(DeviceSettings.with(with -> {
            with.clocks(WALL, () -> 123_456_789_012_345L);
            settings.accept(with);
        }));
    }

    private static String text(Outgoing message) {
        return message.topic() + " " + new String(message.body(), StandardCharsets.US_ASCII);
    }

    @Test
    void aHeartbeatSaysWhoBeatsAndWhen() {
        assertThat(text(writer(defaults -> {}).heartbeat()))
                .isEqualTo("HEARTBEAT {\"identifier\": \"autotrainer-device\", \"version\": \"0.9.11\","
                        + " \"timestamp\": 1795215061.1713142}");
        assertThat(text(writer(with -> with.identifier("Rig \u00e9_x").heartbeatVersion("0.12.1"))
                        .heartbeat()))
                .startsWith("HEARTBEAT {\"identifier\": \"Rig \\u00e9_x\", \"version\": \"0.12.1\", ");
    }

    @Test
    void anEventHasFourKeysInTheirOrder() throws Exception {
        ApplicationModeChanged running = new ApplicationModeChanged(ApplicationMode.RUNNING);
        assertThat(writer(defaults -> {}).event(RigEvents.APPLICATION_MODE_CHANGED, running))
                .extracting(PublicationWriterTest::text)
                .containsExactly("EVENT {\"kind\": 301, \"when\": 1795215061.1713142, \"index\": 123456789012345,"
                        + " \"context\": {\"mode\": 100}}");
        assertThat(writer(defaults -> {}).event(RigEvents.APPLICATION_LAUNCHED, null))
                .extracting(PublicationWriterTest::text)
                .singleElement()
                .asString()
                .endsWith("\"context\": null}");
    }

    /** Of the machine's own clock, which nobody sets. */
    @Test
    void theIndexCountsNanosecondsAndNeverGoesBack() {
        PublicationWriter writer = new PublicationWriter(DeviceSettings.with(defaults -> {}));
        long begin = System.nanoTime();
        long first = index(writer);
        long begun = System.nanoTime();
        long last = first;
        for (int count = 0; count < 1_000; count++) {
            long next = index(writer);
            assertThat(next).isGreaterThanOrEqualTo(last);
            last = next;
        }
        long ending = System.nanoTime();
        long end = index(writer);
        assertThat(first).isNotNegative();
        assertThat(end - first).isBetween(ending - begun, System.nanoTime() - begin);
    }

    /** Such as that of {@link System#nanoTime} on some machines. */
    @Test
    void theIndexOfAClockBelowZeroIsUnsigned() {
        DeviceSettings settings =
                DeviceSettings.with(changes -> changes.clocks(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> -2));

        assertThat(new PublicationWriter(settings).event(RigEvents.APPLICATION_LAUNCHED, null))
                .extracting(PublicationWriterTest::text)
                .containsExactly(
                        "EVENT {\"kind\": 201, \"when\": 0.0, \"index\": 18446744073709551614, \"context\": null}");
    }

    private static long index(PublicationWriter writer) {
        String event = text(writer.event(RigEvents.APPLICATION_LAUNCHED, null).get(0));
        Matcher index = INDEX.matcher(event);
        assertThat(index.find()).as(event).isTrue();
        return Long.parseLong(index.group(1));
    }

    @Test
    void aTypedEmergencyIsPublishedTwiceToo() throws Exception {
        assertThat(writer(defaults -> {}).event(RigEvents.EMERGENCY_RESUME, null))
                .extracting(Outgoing::topic)
                .containsExactly(Topic.EMERGENCY, Topic.EVENT);
    }

    @Test
    void anEmergencyHasTheFieldsOfTheDevicesLevel() {
        EmergencyStop stop = new EmergencyStop("user-button");
        EmergencyResume resume = new EmergencyResume("user-button");

        assertThat(contexts(ApiLevel.V0_9_11, RigEvents.EMERGENCY_STOP, stop))
                .containsOnly("{\"reason\": \"user-button\"}");
        assertThat(contexts(ApiLevel.V0_9_11, RigEvents.EMERGENCY_RESUME, resume))
                .containsOnly("{\"reason\": \"user-button\"}");
        assertThat(contexts(ApiLevel.S1, RigEvents.EMERGENCY_STOP, stop))
                .containsOnly("{\"reason\": \"user-button\", \"activeAlarms\": []}");
        assertThat(contexts(ApiLevel.S2, RigEvents.EMERGENCY_RESUME, resume))
                .containsOnly("{\"reason\": \"user-button\"}");
        assertThat(contexts(ApiLevel.S3, RigEvents.EMERGENCY_RESUME, resume))
                .containsOnly("{\"reason\": \"user-button\", \"resumedAlarms\": []}");
        assertThat(contexts(ApiLevel.CURRENT, RigEvents.EMERGENCY_STOP, stop))
                .containsOnly("{\"reason\": \"user-button\", \"activeAlarms\": []}");
        assertThat(contexts(ApiLevel.CURRENT, RigEvents.EMERGENCY_RESUME, resume))
                .containsOnly("{\"reason\": \"user-button\", \"resumedAlarms\": []}");
    }

    @Test
    void alarmsThatAreSetArePublishedAtEachLevel() {
        EmergencyStop stop =
                new EmergencyStop("alarm-monitor: THRASHING", Optional.empty(), List.of(AlarmKind.THRASHING));

        assertThat(contexts(ApiLevel.V0_9_11, RigEvents.EMERGENCY_STOP, stop))
                .containsOnly("{\"reason\": \"alarm-monitor: THRASHING\", \"activeAlarms\": [301]}");
    }

    /** A typed value among plain ones, as data of a command that has ended. */
    @Test
    void whatIsTypedWithinAValueHasTheFieldsOfTheDevicesLevel() throws Exception {
        Map<String, ?> result = Map.of("data", new TypedValue<>(EmergencyStop.TYPE, new EmergencyStop("RpcService")));

        assertThat(writer(with -> with.level(ApiLevel.V0_9_11)).value(Topic.COMMAND_RESULT, result))
                .extracting(PublicationWriterTest::text)
                .containsExactly("COMMAND_RESULT {\"data\": {\"reason\": \"RpcService\"}}");
    }

    private static <P> List<String> contexts(ApiLevel level, EventType<P> type, P payload) {
        return writer(with -> with.level(level)).event(type, payload).stream()
                .map(PublicationWriterTest::text)
                .map(text -> text.substring(text.indexOf("\"context\": ") + 11, text.length() - 1))
                .toList();
    }

    @Test
    void anEventHasTheNumberOfTheDevicesLevel() throws Exception {
        PublicationWriter early = writer(with -> with.level(ApiLevel.V0_9_11));

        assertThat(early.event(BehaviorEvents.HEADFIX_AUTO_TARE, null))
                .extracting(PublicationWriterTest::text)
                .singleElement()
                .asString()
                .startsWith("EVENT {\"kind\": 1611, ");
        assertThatThrownBy(() -> early.event(RigEvents.APPLICATION_MODE_CHANGED, null))
                .hasMessage("event applicationModeChanged has no number at level 0.9.11");
    }
}
