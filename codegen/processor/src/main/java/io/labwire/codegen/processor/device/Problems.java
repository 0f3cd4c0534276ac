package io.labwire.codegen.processor.device;

import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic.Kind;

/** Gathers all that is wrong with a class, so that it is reported together. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Begins with none. */
    public Problems() {}

    /**
     * Adds one.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        found.add(problem);
    }

    /**
     * All of them.
     *
     * @return the problems, in the order in which they were found
     */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /**
     * Whether nothing can be generated.
     *
     * @return true if one of them is an error
     */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.kind() == Kind.ERROR);
    }
}
