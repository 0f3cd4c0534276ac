package io.labwire.codegen.model.explanation;

import java.util.List;

/**
 * A wrong or a right example of what a diagnostic is about.
 *
 * @param files the files, at least one unless a file that is not there is what it is about
 * @param checked the names of those that are checked; the others are there to be imported
 * @param limits limits that are lower in the example than they are by default, such as {@code bytes 100}, so that a
 *     short example can exceed them
 */
public record Example(List<ExampleFile> files, List<String> checked, List<String> limits) {

    /** Copies the lists. */
    public Example {
        files = List.copyOf(files);
        checked = List.copyOf(checked);
        limits = List.copyOf(limits);
    }

    /**
     * Whether more is to be known than the text of the one file that there is.
     *
     * @return true if the names of the files matter
     */
    boolean needsNames() {
        return files.size() != 1 || !checked.equals(List.of(ExplanationReader.UNNAMED));
    }
}
