package io.labwire.cli.vendor;

import io.labwire.cli.console.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Files on their way into a folder.
 *
 * <p>Files that are there already and equal are not touched. Nothing at all is written as long as one of them is there
 * and another, unless that was asked for.
 */
final class Delivery {

    /** The list of what was delivered; by it the next delivery knows what was ours. */
    static final String LIST = "SHA256SUMS";

    private final Path folder;
    private final SortedMap<String, byte[]> files;

    /** A delivery of some files, to which the list of their checksums is added. */
    Delivery(Path folder, SortedMap<String, byte[]> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Writes what is not there yet.
     *
     * @param force whether files of the same name are replaced, and those of an earlier delivery taken away that do not
     *     belong to this one
     * @return how many files were written
     */
    int write(boolean force) throws IOException {
        byte[] list = Checksums.list(files);
        List<String> missing = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sort(file.getKey(), file.getValue(), missing, different);
        }
        sort(LIST, list, missing, different);
        if (!force && !different.isEmpty()) {
            throw new CommandFailure(folder.resolve(different.get(0)) + " is there already and is another file"
                    + (different.size() == 1 ? "" : ", and so are " + (different.size() - 1) + " more")
                    + " (--force replaces)");
        }
        deleteLeftovers();
        missing.addAll(different);
        for (String name : missing) {
            Path path = folder.resolve(name);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, name.equals(LIST) ? list : files.get(name));
        }
        return missing.size();
    }

    private void sort(String name, byte[] content, List<String> missing, List<String> different) throws IOException {
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            missing.add(name);
        } else if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), content)) {
            different.add(name);
        }
    }

    /** An older version of a jar beside the newer one would be a trap. Only what is still as it was delivered goes. */
    private void deleteLeftovers() throws IOException {
        Path list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            return;
        }
        for (Map.Entry<String, String> old :
                Checksums.read(Files.readString(list)).entrySet()) {
            Path path = folder.resolve(old.getKey()).normalize();
            if (!files.containsKey(old.getKey())
                    && path.startsWith(folder.normalize())
                    && Files.isRegularFile(path)
                    && Checksums.sha256(Files.readAllBytes(path)).equals(old.getValue())) {
                Files.delete(path);
            }
        }
    }
}
