package io.labwire.codegen.generator.writing;

/**
 * What writing has done.
 *
 * @param written files that are new or different now
 * @param unchanged files that were as they should be, and were not touched
 * @param deleted files of an earlier run that are no longer made
 */
public record Changes(int written, int unchanged, int deleted) {

    /** Nothing done. */
    public static final Changes NONE = new Changes(0, 0, 0);

    /**
     * Both together.
     *
     * @param more further changes
     * @return the sums
     */
    public Changes plus(Changes more) {
        return new Changes(written + more.written, unchanged + more.unchanged, deleted + more.deleted);
    }

    /**
     * How many files there are now.
     *
     * @return such as {@code 12 files}
     */
    public String files() {
        int files = written + unchanged;
        return files + (files == 1 ? " file" : " files");
    }

    /**
     * The changes for a log.
     *
     * @return such as {@code 12 files: 2 written, 10 unchanged; 1 deleted}
     */
    @Override
    public String toString() {
        return files() + ": " + written + " written, " + unchanged + " unchanged; " + deleted + " deleted";
    }
}
