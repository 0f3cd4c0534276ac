package io.labwire.codegen.generator.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The names in use in one body of code, for the names that only the generator chose.
 *
 * <p>The names that users see are claimed first; a parameter or a private field that would meet one of them steps
 * aside.
 */
public final class Scope {

    private final Set<String> taken;

    /**
     * A scope in which some names are in use.
     *
     * @param taken the names
     */
    public Scope(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /**
     * Takes a name, or the first free one that differs from it only by underscores at its end.
     *
     * @param preferred the name wanted
     * @return the name taken
     */
    public String claim(String preferred) {
        String name = Identifiers.legal(preferred);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
