package io.labwire.conformance.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.Sample;
import io.labwire.conformance.json.JsonContract;
import io.labwire.conformance.json.JsonReference;
import io.labwire.conformance.json.TypeArbitrary;
import io.labwire.json.codec.JsonType;
import io.labwire.json.codec.JsonTypes;
import io.labwire.trainer.alarm.AlarmArbitraries;
import io.labwire.trainer.animal.AnimalArbitraries;
import io.labwire.trainer.command.RigCommands;
import io.labwire.trainer.core.CoreArbitraries;
import io.labwire.trainer.event.RigEvents;
import io.labwire.trainer.event.behavior.BehaviorArbitraries;
import io.labwire.trainer.mode.ModeArbitraries;
import io.labwire.trainer.status.StatusArbitraries;
import io.labwire.trainer.trial.TrialArbitraries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The contract on everything that rigs of all levels publish, take and answer. */
class TrainerPayloadsTest implements JsonContract {

    @Override
    public List<TypeArbitrary<?>> types() {
        return Stream.of(
                        CoreArbitraries.types(),
                        ModeArbitraries.types(),
                        AlarmArbitraries.types(),
                        AnimalArbitraries.types(),
                        StatusArbitraries.types(),
                        TrialArbitraries.types(),
                        BehaviorArbitraries.types(),
                        io.labwire.trainer.event.trial.TrialArbitraries.types(),
                        io.labwire.trainer.event.RigArbitraries.types(),
                        io.labwire.trainer.command.RigArbitraries.types())
                .<TypeArbitrary<?>>flatMap(List::stream)
                .toList();
    }

    @Test
    void noPayloadIsLeftOut() {
        Stream<JsonType<?>> ofEvents = RigEvents.CATALOG.types().stream().flatMap(event -> event.payload().stream());
        Stream<JsonType<?>> ofCommands = RigCommands.CATALOG.types().stream()
                .flatMap(command -> Stream.of(command.request(), command.answer()))
                .flatMap(Optional::stream);
        Set<Class<?>> payloads = Stream.concat(ofEvents, ofCommands)
                .map(JsonType::javaType)
                .filter(type -> type != JsonTypes.JSON.javaType())
                .collect(Collectors.toSet());
        assertThat(payloads).hasSizeGreaterThan(30);

        assertThat(types().stream()
                        .<Class<?>>map(each -> each.type().javaType())
                        .collect(Collectors.toSet()))
                .containsAll(payloads);
    }

    /** Records are read by their components' names, so that a key that a codec reads under another name is seen. */
    @Property
    void databindReadsTheSame(@ForAll("oneOfEach") List<Sample<?>> samples) throws IOException {
        int compared = 0;
        for (Sample<?> sample : samples) {
            String text = new String(sample.bytes(), StandardCharsets.US_ASCII);
            if (sample.message() instanceof Record payload && JsonReference.isLikePython(text)) {
                assertThat(DatabindReading.read(text, payload.getClass()))
                        .as(text)
                        .isEqualTo(payload);
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }
}
