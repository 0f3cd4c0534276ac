package io.labwire.codegen.generator.writing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered of a build: what went into it, and what came of it.
 *
 * @param recipe what went into it
 * @param stamp what was cheap to know of where imports come from
 * @param made the digests of the files it made, by folder and path
 * @param warnings what it had to say, for saying it again
 * @param finished whether all files are there; an interrupted build may have written some of them only
 */
record BuildRecord(
        Recipe recipe,
        String stamp,
        SortedMap<String, SortedMap<String, String>> made,
        List<String> warnings,
        boolean finished) {

    /** No build. */
    static final BuildRecord NONE = new BuildRecord(new Recipe(List.of()), "", new TreeMap<>(), List.of(), false);

    BuildRecord {
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        for (Map.Entry<String, SortedMap<String, String>> folder : made.entrySet()) {
            copy.put(folder.getKey(), Collections.unmodifiableSortedMap(new TreeMap<>(folder.getValue())));
        }
        made = Collections.unmodifiableSortedMap(copy);
        warnings = List.copyOf(warnings);
    }

    /** The digests of the files in one folder. */
    SortedMap<String, String> in(String folder) {
        return made.getOrDefault(folder, Collections.emptySortedMap());
    }

    /** How many files it made. */
    int files() {
        return made.values().stream().mapToInt(Map::size).sum();
    }

    /** The same build, after which nothing has changed but the stamp. */
    BuildRecord stamped(String newStamp) {
        return new BuildRecord(recipe, newStamp, made, warnings, finished);
    }

    /** A build that is under way: until it is finished, the files of the last one are its own as well. */
    BuildRecord startedAfter(BuildRecord last) {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        last.made.forEach((folder, files) -> all.put(folder, new TreeMap<>(files)));
        made.forEach((folder, files) ->
                all.computeIfAbsent(folder, key -> new TreeMap<>()).putAll(files));
        return new BuildRecord(recipe, stamp, all, warnings, false);
    }
}
