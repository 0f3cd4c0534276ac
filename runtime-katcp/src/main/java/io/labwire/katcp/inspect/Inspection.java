package io.labwire.katcp.inspect;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.client.ClientCore;
import io.labwire.katcp.follow.DeviceChange;
import io.labwire.katcp.follow.Follower;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.SensorDescription;
import io.labwire.katcp.text.LenientText;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks a device what it has: {@code ?help}, {@code ?request-timeout-hint} and {@code ?version-list} where there are such,
 * {@code ?sensor-list}.
 */
final class Inspection extends Follower {

    private final Consumer<Boolean> told;
    private volatile DeviceOffer offer = DeviceOffer.NONE;
    private volatile boolean inStep;

    /** {@code told} is told when the offer is that of the device, and when it may not be any more. */
    Inspection(Consumer<Boolean> told) {
        this.told = told;
    }

    /** The last one that was known whole. */
    DeviceOffer offer() {
        return offer;
    }

    boolean isInStep() {
        return inStep;
    }

    @Override
    protected boolean concerns(DeviceChange change) {
        return change.concernsAnything();
    }

    @Override
    protected void begin(Turn turn) {
        step(false);
        new Questions(turn).ask();
    }

    @Override
    protected void reached() {
        step(true);
    }

    @Override
    protected void lost() {
        step(false);
    }

    @Override
    protected void released(Optional<ClientCore> last) {}

    private void step(boolean now) {
        if (inStep != now) {
            inStep = now;
            told.accept(now);
        }
    }

    /** What is asked in one turn, and what has come back so far. */
    private final class Questions {

        private final Turn turn;
        private final Map<String, List<String>> versions;
        private final Map<String, String> descriptions = new HashMap<>();
        private final Map<String, Duration> hints = new HashMap<>();
        private final Map<String, SensorDescription> sensors = new HashMap<>();
        private int open;

        private Questions(Turn turn) {
            this.turn = turn;
            this.versions = new HashMap<>(turn.core().versions());
        }

        private void ask() {
            Optional<ProtocolFlags> protocol = turn.core().protocol();
            List<Question> questions = new ArrayList<>();
            questions.add(question("help", this::request));
            questions.add(question("sensor-list", this::sensor));
            if (protocol.stream().anyMatch(known -> known.supports(ProtocolFlags.TIMEOUT_HINTS))) {
                questions.add(question("request-timeout-hint", this::hint));
            }
            if (protocol.stream().anyMatch(known -> known.major() >= 5)) {
                questions.add(question("version-list", this::version));
            }
            open = questions.size();
            questions.forEach(Question::ask);
        }

        private Question question(String request, Question.Reads reads) {
            return new Question(turn, request, reads, this::answered);
        }

        private void request(Message help) throws WireFormatException {
            ArgumentReader in = ArgumentReader.of(help);
            String name = in.string("name");
            descriptions.put(name, in.hasNext() ? LenientText.of(in.bytes("description")) : "");
        }

        private void hint(Message inform) throws WireFormatException {
            ArgumentReader in = ArgumentReader.of(inform);
            hints.put(in.string("name"), in.duration("hint"));
        }

        private void sensor(Message inform) throws WireFormatException {
            SensorDescription sensor = SensorDescription.read(inform);
            sensors.put(sensor.name(), sensor);
        }

        private void version(Message inform) throws WireFormatException {
            ArgumentReader in = ArgumentReader.of(inform);
            String name = in.string("name");
            List<String> told = new ArrayList<>();
            while (in.hasNext()) {
                told.add(LenientText.of(in.bytes("version")));
            }
            versions.put(name, told);
        }

        private void answered() {
            open--;
            if (open == 0) {
                Map<String, OfferedRequest> requests = new HashMap<>();
                descriptions.forEach((name, text) -> {
                    Optional<Duration> hint = Optional.ofNullable(hints.get(name));
                    requests.put(name, new OfferedRequest(name, text, hint.filter(each -> !each.isZero())));
                });
                offer = new DeviceOffer(turn.core().protocol(), versions, requests, sensors);
                turn.done();
            }
        }
    }
}
