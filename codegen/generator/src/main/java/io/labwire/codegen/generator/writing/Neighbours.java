package io.labwire.codegen.generator.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The records of a project's other builds, which may write into the same folders.
 *
 * @param own this build's record
 * @param alive whether a record, by its file's name, is that of a build the project still has
 */
record Neighbours(BuildRecordFile own, Predicate<String> alive) {

    /** The files in a folder that builds alive have made: one may have moved from one build to another. */
    Set<String> madeIn(String folder) throws IOException {
        Set<String> paths = new TreeSet<>();
        for (BuildRecordFile other : others()) {
            if (alive.test(other.name())) {
                paths.addAll(other.read().orElse(BuildRecord.NONE).in(folder).keySet());
            }
        }
        return paths;
    }

    /** What builds that are no more have left in some folders. */
    SortedMap<String, SortedMap<String, String>> abandonedIn(Collection<String> folders) throws IOException {
        SortedMap<String, SortedMap<String, String>> abandoned = new TreeMap<>();
        for (BuildRecordFile other : gone()) {
            BuildRecord record = other.read().orElse(BuildRecord.NONE);
            for (String folder : folders) {
                if (!record.in(folder).isEmpty()) {
                    abandoned.computeIfAbsent(folder, key -> new TreeMap<>()).putAll(record.in(folder));
                }
            }
        }
        return abandoned;
    }

    /** Forgets what builds that are no more have left in some folders. */
    void forget(Collection<String> folders) throws IOException {
        for (BuildRecordFile other : gone()) {
            BuildRecord record = other.read().orElse(BuildRecord.NONE);
            SortedMap<String, SortedMap<String, String>> rest = new TreeMap<>(record.made());
            rest.keySet().removeAll(folders);
            if (rest.isEmpty()) {
                Files.delete(other.path());
            } else if (rest.size() < record.made().size()) {
                other.write(new BuildRecord(record.recipe(), record.stamp(), rest, record.warnings(), false));
            }
        }
    }

    private List<BuildRecordFile> gone() throws IOException {
        List<BuildRecordFile> gone = new ArrayList<>();
        for (BuildRecordFile other : others()) {
            if (!alive.test(other.name())) {
                gone.add(other);
            }
        }
        return gone;
    }

    private List<BuildRecordFile> others() throws IOException {
        Path folder = own.path().getParent();
        List<BuildRecordFile> others = new ArrayList<>();
        if (folder != null && Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder)) {
                for (Path each : files) {
                    if (each.toString().endsWith(BuildRecordFile.ENDING) && !each.equals(own.path())) {
                        others.add(new BuildRecordFile(each));
                    }
                }
            }
        }
        return others;
    }
}
