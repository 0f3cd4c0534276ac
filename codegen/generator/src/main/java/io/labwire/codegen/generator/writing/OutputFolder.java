package io.labwire.codegen.generator.writing;

import io.labwire.codegen.generator.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * A folder that generated files are written into, and the list of those that are there.
 *
 * <p>A file that already has the right content is not touched, so that a compiler sees no change. A file of the last
 * run that is no longer made is deleted, and with it the folders that it leaves empty. Files that the list does not
 * name belong to others and stay.
 */
public final class OutputFolder {

    private final OutputFiles files;
    private final OutputList list;

    /**
     * A folder with its list.
     *
     * @param folder where files are written; made when needed
     * @param list the file that keeps the list; it lies outside the folder, in one that holds nothing but such lists
     */
    public OutputFolder(Path folder, Path list) {
        this.files = new OutputFiles(folder);
        this.list = new OutputList(list);
    }

    /**
     * Makes the folder hold these files.
     *
     * @param outputs all files of this run, with paths that do not leave the folder
     * @return what has changed
     * @throws IOException if a file cannot be read, written or deleted
     */
    public Changes write(List<Output> outputs) throws IOException {
        TreeSet<String> leftovers = new TreeSet<>(list.read());
        TreeSet<String> made = new TreeSet<>();
        int written = 0;
        for (Output output : outputs) {
            if (!made.add(output.path())) {
                throw new IOException(output.path() + " would be written twice");
            }
            written += files.write(output.path(), output.text().getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
        }
        leftovers.removeAll(made);
        leftovers.removeAll(list.listedElsewhere());
        list.write(made);
        int deleted = 0;
        for (String leftover : leftovers) {
            deleted += files.delete(leftover) ? 1 : 0;
        }
        return new Changes(written, outputs.size() - written, deleted);
    }
}
