package io.labwire.cli.katcp.watch;

import io.labwire.katcp.watch.WatchListener;
import io.labwire.katcp.watch.WatchState;
import io.labwire.katcp.watch.WatchedSensor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Tells what was asked for and is not there, each time the sensors of the device are known. */
final class Absences implements WatchListener {

    private final List<String> wanted;
    private final Consumer<String> missing;
    private final Set<String> present = new HashSet<>();

    /** Of names, and of patterns between slashes. */
    Absences(List<String> wanted, Consumer<String> missing) {
        this.wanted = List.copyOf(wanted);
        this.missing = missing;
    }

    @Override
    public void added(WatchedSensor sensor) {
        present.add(sensor.name());
    }

    @Override
    public void removed(WatchedSensor sensor) {
        present.remove(sensor.name());
    }

    @Override
    public void state(WatchState state) {
        if (state == WatchState.SYNCED) {
            wanted.stream().filter(each -> !isThere(each)).forEach(missing);
        }
    }

    private boolean isThere(String word) {
        if (wanted.size() == 1) {
            // The device itself has looked for it.
            return !present.isEmpty();
        }
        boolean pattern = word.length() >= 2 && word.startsWith("/") && word.endsWith("/");
        return pattern
                ? present.stream()
                        .anyMatch(Pattern.compile(word.substring(1, word.length() - 1))
                                .asPredicate())
                : present.contains(word);
    }
}
