package io.labwire.katcp.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of a device's sensors are watched: those that were named, and those in whose names a pattern is found. */
final class SensorFilter {

    private final List<String> words;
    private final Set<String> names = new HashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /** Names, and patterns between slashes; none for all sensors. */
    SensorFilter(List<String> words) {
        this.words = List.copyOf(words);
        for (String word : words) {
            boolean pattern = word.length() >= 2 && word.startsWith("/") && word.endsWith("/");
            if (pattern) {
                patterns.add(Pattern.compile(word.substring(1, word.length() - 1)));
            } else {
                names.add(word);
            }
        }
    }

    /** What the device itself can be asked to look for; if there is more than one thing, it tells all. */
    Optional<String> asked() {
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    boolean wants(String name) {
        return words.size() <= 1
                || names.contains(name)
                || patterns.stream().anyMatch(pattern -> pattern.matcher(name).find());
    }
}
