package io.labwire.trainer.device;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.device.ApiOptions.RpcOptions;
import io.labwire.trainer.device.ApiOptions.TelemetryOptions;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.WireForm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The options of a device and what they are if nobody sets them (specification, section 1). */
class ApiOptionsTest {

    private static final RpcOptions OTHERS = new RpcOptions(true, "rig", Duration.ofMillis(1500), 6556, 6557);

    @Test
    void defaultsAreThoseOfThePythonPackage() {
        assertThat(ApiOptions.createDefault())
                .isEqualTo(new ApiOptions(
                        new RpcOptions(true, "autotrainer-device", Duration.ofSeconds(5), 5556, 5557),
                        new TelemetryOptions(false, null, "")));
    }

    @Test
    void aDeviceHasTheOptionsThatItIsMadeOf() {
        DeviceSettings settings =
                new ApiOptions(OTHERS, null).createService().orElseThrow().settings();

        assertThat(settings.identifier()).isEqualTo("rig");
        assertThat(settings.heartbeatInterval()).isEqualTo(Duration.ofMillis(1500));
        assertThat(settings.subscriberPort()).isEqualTo(6556);
        assertThat(settings.commandPort()).isEqualTo(6557);
    }

    @Test
    void aDeviceThatIsNotWantedIsNotMade() {
        RpcOptions off = new RpcOptions(
                false, OTHERS.identifier(), OTHERS.heartbeatInterval(), OTHERS.subscriberPort(), OTHERS.commandPort());

        assertThat(new ApiOptions(off, TelemetryOptions.DEFAULT).createService())
                .isEmpty();
        assertThat(new ApiOptions(null, TelemetryOptions.DEFAULT).createService())
                .isEmpty();
        assertThat(new ApiOptions(OTHERS, null).createService()).isPresent();
    }

    /** What is sent to who measures is not there yet, and changes nothing. */
    @Test
    void telemetryIsCarriedAlong() {
        TelemetryOptions on = new TelemetryOptions(true, "https://telemetry.example", "key");

        assertThat(new ApiOptions(OTHERS, on).createService()).isPresent();
        assertThat(new ApiOptions(OTHERS, on).telemetry()).isEqualTo(on);
    }

    @Test
    void aDeviceOfNoOptionsAtAllHasTheSameDefaults() {
        DeviceSettings settings = DeviceSettings.with(nothing -> {});

        assertThat(settings.identifier()).isEqualTo("autotrainer-device");
        assertThat(settings.heartbeatVersion()).isEqualTo("0.9.11");
        assertThat(settings.heartbeatInterval()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.hosts()).isEmpty();
        assertThat(settings.subscriberPort()).isEqualTo(5556);
        assertThat(settings.commandPort()).isEqualTo(5557);
        assertThat(settings.wire()).isEqualTo(WireForm.STRUCTURED);
        assertThat(settings.level()).isEqualTo(ApiLevel.CURRENT);
        assertThat(settings.requestLimits().size()).isEqualTo(64 * 1024 * 1024);
        assertThat(settings.requestLimits().depth()).isEqualTo(512);
        assertThat(settings.queueCapacity()).isGreaterThanOrEqualTo(10_000);
        assertThat(settings.sockets().sendHighWaterMark()).isGreaterThanOrEqualTo(10_000);
        assertThat(settings.sockets().linger()).isLessThanOrEqualTo(Duration.ofSeconds(1));
    }
}
