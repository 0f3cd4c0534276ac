package io.labwire.codegen.generator.writing;

import io.labwire.codegen.generator.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bytes of a build's files, by folder and path. */
record Contents(SortedMap<Path, SortedMap<String, byte[]>> folders) {

    /** What stands in the targets, of which each folder has its own. */
    static Contents of(Iterable<Target> targets) throws IOException {
        SortedMap<Path, SortedMap<String, byte[]>> folders = new TreeMap<>();
        for (Target target : targets) {
            SortedMap<String, byte[]> files =
                    folders.computeIfAbsent(target.folder().toAbsolutePath().normalize(), key -> new TreeMap<>());
            for (Output output : target.outputs()) {
                if (files.put(output.path(), output.text().getBytes(StandardCharsets.UTF_8)) != null) {
                    throw new IOException(output.path() + " would be written twice");
                }
            }
        }
        return new Contents(folders);
    }

    SortedMap<String, SortedMap<String, String>> digests(Folders names) {
        SortedMap<String, SortedMap<String, String>> digests = new TreeMap<>();
        folders.forEach((folder, files) -> {
            SortedMap<String, String> ofFolder = new TreeMap<>();
            files.forEach((path, content) -> ofFolder.put(path, Digest.of(content)));
            digests.put(names.name(folder), ofFolder);
        });
        return digests;
    }

    /** Writes what is not there yet; says how many files that were. */
    int write() throws IOException {
        int written = 0;
        for (Map.Entry<Path, SortedMap<String, byte[]>> folder : folders.entrySet()) {
            OutputFiles files = new OutputFiles(folder.getKey());
            for (Map.Entry<String, byte[]> each : folder.getValue().entrySet()) {
                written += files.write(each.getKey(), each.getValue()) ? 1 : 0;
            }
        }
        return written;
    }
}
