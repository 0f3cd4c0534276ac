package io.labwire.cli.katcp.console;

import io.labwire.cli.console.ShownText;
import io.labwire.cli.katcp.text.Strategies;
import io.labwire.katcp.inspect.DeviceOffer;
import io.labwire.katcp.inspect.OfferedRequest;
import io.labwire.katcp.sensor.SensorDescription;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes requests and sensors of the live device, and words that every device knows. */
final class Suggestions implements Completer {

    private static final List<String> LEVELS =
            List.of("all", "trace", "debug", "info", "warn", "error", "fatal", "off");
    private static final List<String> STATUSES =
            List.of("unknown", "nominal", "warn", "error", "failure", "unreachable", "inactive");

    private final Supplier<DeviceOffer> offer;

    Suggestions(Supplier<DeviceOffer> offer) {
        this.offer = offer;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String word = line.word().substring(0, line.wordCursor());
        if (line.wordIndex() == 0) {
            requests(word.startsWith("?") ? "?" : "", candidates);
            return;
        }
        String request = line.words().get(0).replaceFirst("^\\?", "").replaceFirst("\\[.*", "");
        switch (request + " " + line.wordIndex()) {
            case "help 1", "request-timeout-hint 1" -> requests("", candidates);
            case "log-level 1" -> words(LEVELS, candidates);
            case "sensor-sampling 2" -> words(Strategies.NAMES, candidates);
            case "set-sensor 3" -> words(STATUSES, candidates);
            default -> sensors(word, candidates);
        }
    }

    private void requests(String before, List<Candidate> candidates) {
        for (OfferedRequest each : offer.get().requests().values()) {
            add(before + each.name(), each.description(), candidates);
        }
        if (before.isEmpty()) {
            candidates.add(described("help", "What can be typed here, and what the device can be asked."));
            candidates.add(described("exit", "The end."));
            candidates.add(described("quit", "The end."));
        }
    }

    /** Sensors; also the last of several with commas between. */
    private void sensors(String word, List<Candidate> candidates) {
        String before = word.substring(0, word.lastIndexOf(',') + 1);
        for (SensorDescription each : offer.get().sensors().values()) {
            add(before + each.name(), each.description(), candidates);
        }
    }

    /** Not what cannot be typed as it is shown. */
    private static void add(String word, String description, List<Candidate> candidates) {
        if (ShownText.of(word).equals(word)) {
            candidates.add(described(word, description));
        }
    }

    private static void words(Collection<String> words, List<Candidate> candidates) {
        words.forEach(each -> candidates.add(new Candidate(each)));
    }

    private static Candidate described(String word, String description) {
        String line = ShownText.of(description.lines().findFirst().orElse(""));
        return new Candidate(word, word, null, line.isEmpty() ? null : line, null, null, true);
    }
}
