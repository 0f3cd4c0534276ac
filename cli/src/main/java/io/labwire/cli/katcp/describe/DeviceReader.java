package io.labwire.cli.katcp.describe;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.katcp.describe.Described.Measured;
import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.client.Answer;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.inspect.OfferedRequest;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a device once for what it tells of itself (specification, section 8). Unlike an inspecting client it fails where the
 * device refuses, and keeps what makes no sense: both are for whoever looks at the schema.
 */
final class DeviceReader {

    private static final String HINTS = "request-timeout-hint";

    private final KatcpClient device;
    private final ToldVersions told;
    private final List<String> unreadable = new ArrayList<>();

    DeviceReader(KatcpClient device, ToldVersions told) {
        this.device = device;
        this.told = told;
    }

    Described read() throws InterruptedException {
        Map<String, String> help = new LinkedHashMap<>();
        for (List<String> inform : ask("help", 2)) {
            help.putIfAbsent(inform.get(0), inform.get(1));
        }
        Map<String, Duration> hints = new LinkedHashMap<>();
        // Devices before 5.1 have no hints.
        for (List<String> inform : help.containsKey(HINTS) ? ask(HINTS, 2) : List.<List<String>>of()) {
            hint(inform.get(1)).ifPresent(hint -> hints.put(inform.get(0), hint));
        }
        Map<String, OfferedRequest> requests = new LinkedHashMap<>();
        help.forEach((name, text) ->
                requests.put(name, new OfferedRequest(name, text, Optional.ofNullable(hints.get(name)))));
        Map<String, Measured> sensors = new LinkedHashMap<>();
        for (List<String> inform : ask("sensor-list", 4)) {
            sensors.putIfAbsent(
                    inform.get(0),
                    new Measured(inform.get(1), inform.get(2), inform.get(3), inform.subList(4, inform.size())));
        }
        return new Described(versions(help), requests, sensors, unreadable);
    }

    private Map<String, String> versions(Map<String, String> help) throws InterruptedException {
        Map<String, String> versions = told.versions();
        // Devices of protocol 4 have no such list.
        for (List<String> inform :
                help.containsKey("version-list") ? ask("version-list", 2) : List.<List<String>>of()) {
            versions.put(inform.get(0), String.join(" ", inform.subList(1, inform.size())));
        }
        return versions;
    }

    /** The informs of an answer as texts; those with fewer, or with bytes that are no text, are unreadable. */
    private List<List<String>> ask(String request, int leastArguments) throws InterruptedException {
        Answer answer;
        try {
            answer = KatcpClient.await(device.request(Message.request(request)));
        } catch (CallFailure e) {
            throw CommandFailure.because("?" + request, e);
        }
        if (!answer.ok()) {
            throw new CommandFailure("the device answers ?" + request + " with " + answer.reply());
        }
        List<List<String>> informs = new ArrayList<>();
        for (Message inform : answer.informs()) {
            Optional<List<String>> texts = texts(inform.arguments());
            if (texts.isPresent() && texts.get().size() >= leastArguments) {
                informs.add(texts.get());
            } else {
                unreadable.add("#" + inform.name()
                        + inform.arguments().stream()
                                .map(argument -> " " + ArgumentText.of(argument))
                                .reduce("", String::concat));
            }
        }
        return informs;
    }

    private static Optional<List<String>> texts(List<Bytes> arguments) {
        List<String> texts = new ArrayList<>();
        for (Bytes argument : arguments) {
            ArgumentText.utf8(argument.toArray()).ifPresent(texts::add);
        }
        return texts.size() == arguments.size() ? Optional.of(texts) : Optional.empty();
    }

    /** A time-out hint; what is no length of time, or none at all, is no hint. */
    private static Optional<Duration> hint(String text) {
        try {
            return Optional.of(ArgumentReader.of(List.of(Bytes.utf8(text))).duration("hint"))
                    .filter(hint -> hint.compareTo(Duration.ZERO) > 0);
        } catch (WireFormatException e) {
            return Optional.empty();
        }
    }
}
