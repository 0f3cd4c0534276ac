package io.labwire.codegen.generator.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Deletes what earlier builds have made and nobody makes now. */
final class Leftovers {

    private final Folders folders;
    private final Neighbours neighbours;
    private final SortedMap<String, Optional<Path>> copies = new TreeMap<>();

    Leftovers(Folders folders, Neighbours neighbours, List<Target> targets) {
        this.folders = folders;
        this.neighbours = neighbours;
        targets.forEach(target -> copies.put(folders.name(target.folder()), target.copies()));
    }

    /** Deletes the files of the last build, and of builds that are no more, except those made now; says how many. */
    int delete(BuildRecord last, BuildRecord now) throws IOException {
        SortedMap<String, SortedMap<String, String>> candidates = neighbours.abandonedIn(copies.keySet());
        last.made()
                .forEach((folder, files) -> candidates
                        .computeIfAbsent(folder, key -> new TreeMap<>())
                        .putAll(files));
        int deleted = 0;
        for (Map.Entry<String, SortedMap<String, String>> folder : candidates.entrySet()) {
            Set<String> kept = neighbours.madeIn(folder.getKey());
            kept.addAll(now.in(folder.getKey()).keySet());
            OutputFiles files = new OutputFiles(folders.path(folder.getKey()));
            for (Map.Entry<String, String> file : folder.getValue().entrySet()) {
                if (!kept.contains(file.getKey())) {
                    deleted += files.delete(file.getKey()) ? 1 : 0;
                    deleteCopy(folder.getKey(), file.getKey(), file.getValue());
                }
            }
        }
        neighbours.forget(copies.keySet());
        return deleted;
    }

    /** A copy that is not equal was made by somebody else, from something else. */
    private void deleteCopy(String folder, String path, String digest) throws IOException {
        Optional<Path> copy = copies.getOrDefault(folder, Optional.empty());
        if (copy.isPresent()) {
            OutputFiles files = new OutputFiles(copy.get());
            if (files.read(path).map(Digest::of).equals(Optional.of(digest))) {
                files.delete(path);
            }
        }
    }
}
