package io.labwire.codegen.generator.writing;

import io.labwire.codegen.generator.writing.Ingredient.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * A build that remembers the last one, to do nothing if nothing has changed.
 *
 * <p>What went into a build and what it made are kept by digest; times of files do not count. A file that already has
 * the right content is not touched. A file of the last build that is no longer made is deleted, unless another build
 * whose record stands beside this one's makes it. What nobody recorded belongs to others and stays.
 */
public final class IncrementalBuild {

    private final Folders folders;
    private final BuildRecordFile file;
    private final Neighbours neighbours;
    private final BuildRecord last;
    private final boolean damaged;

    private IncrementalBuild(Folders folders, BuildRecordFile file, Neighbours neighbours, Optional<BuildRecord> last) {
        this.folders = folders;
        this.file = file;
        this.neighbours = neighbours;
        this.last = last.orElse(BuildRecord.NONE);
        this.damaged = last.isEmpty() && file.exists();
    }

    /**
     * Reads what is remembered.
     *
     * @param base the folder that the project moves with
     * @param record the file of the record, whose name ends with {@code .record}, in a folder that holds nothing but
     *     records of the same project
     * @param alive whether a record there, by its file's name, is that of a build the project still has; what others
     *     have left in this build's folders is deleted
     * @return the build
     * @throws IOException if the record cannot be read
     */
    public static IncrementalBuild after(Path base, Path record, Predicate<String> alive) throws IOException {
        BuildRecordFile file = new BuildRecordFile(record);
        return new IncrementalBuild(new Folders(base), file, new Neighbours(file, alive), file.read());
    }

    /**
     * What the last build imported; whether that is still the same is for the caller to find out.
     *
     * @param kind {@link Kind#FILE} or {@link Kind#IMPORT}
     * @return what it was
     */
    public List<Ingredient> imported(Kind kind) {
        return last.recipe().of(kind);
    }

    /**
     * The stamp that the last build was given.
     *
     * @return the stamp; empty if there was none
     */
    public String stamp() {
        return last.stamp();
    }

    /**
     * Remembers another stamp, after everything else was found unchanged.
     *
     * @param stamp what is cheap to know of where imports come from
     * @throws IOException if the record cannot be written
     */
    public void stamp(String stamp) throws IOException {
        file.write(last.stamped(stamp));
    }

    /**
     * The warnings of the last build, which hold as long as nothing changes.
     *
     * @return as they were printed
     */
    public List<String> warnings() {
        return last.warnings();
    }

    /**
     * The files that the last build made.
     *
     * @return their paths
     */
    public List<Path> made() {
        List<Path> made = new ArrayList<>();
        for (Map.Entry<String, SortedMap<String, String>> folder : last.made().entrySet()) {
            for (String path : folder.getValue().keySet()) {
                made.add(folders.path(folder.getKey()).resolve(path));
            }
        }
        return made;
    }

    /**
     * Why a build has to be done.
     *
     * @param now what would go into it
     * @return one line; empty if everything is as the last build left it
     * @throws IOException if a file that was made cannot be read
     */
    public Optional<String> whyOutdated(Recipe now) throws IOException {
        if (!file.exists()) {
            return Optional.of("first build");
        }
        if (damaged) {
            return Optional.of("the record of the last build cannot be read");
        }
        if (!last.finished()) {
            return Optional.of("the last build was interrupted");
        }
        Optional<String> change = now.changeSince(last.recipe());
        if (change.isEmpty()) {
            change = changedOutput();
        }
        return change.isEmpty() ? leftovers() : change;
    }

    /** What builds that are no more have left in this one's folders, and this one has not made as well. */
    private Optional<String> leftovers() throws IOException {
        for (var folder : neighbours.abandonedIn(last.made().keySet()).entrySet()) {
            if (!last.in(folder.getKey()).keySet().containsAll(folder.getValue().keySet())) {
                return Optional.of("a build that is no more has left files");
            }
        }
        return Optional.empty();
    }

    private Optional<String> changedOutput() throws IOException {
        for (Map.Entry<String, SortedMap<String, String>> folder : last.made().entrySet()) {
            OutputFiles files = new OutputFiles(folders.path(folder.getKey()));
            for (Map.Entry<String, String> made : folder.getValue().entrySet()) {
                Optional<byte[]> content = files.read(made.getKey());
                if (content.isEmpty() || !made.getValue().equals(Digest.of(content.get()))) {
                    Path name = Path.of(made.getKey()).getFileName();
                    return Optional.of(name + (content.isEmpty() ? " is missing" : " was edited"));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Makes the folders hold what was built, and remembers it. If this is interrupted, the next build is done anew and
     * knows of every file that may have been written.
     *
     * @param recipe what went into it
     * @param stamp what is cheap to know of where imports come from
     * @param targets the folders, each once, and their files
     * @param warnings what was printed, to be printed again
     * @return what has changed
     * @throws IOException if a file cannot be read, written or deleted
     */
    public Changes finish(Recipe recipe, String stamp, List<Target> targets, List<String> warnings) throws IOException {
        Contents contents = Contents.of(targets);
        BuildRecord record = new BuildRecord(recipe, stamp, contents.digests(folders), warnings, true);
        file.write(record.startedAfter(last));
        int written = contents.write();
        int deleted = new Leftovers(folders, neighbours, targets).delete(last, record);
        file.write(record);
        return new Changes(written, record.files() - written, deleted);
    }
}
