package io.labwire.codegen.model.compatibility;

import java.util.Locale;

/** Whom a change breaks. The first that holds counts. */
public enum Verdict {
    /** An old peer and a new one can no longer talk about everything that they could talk about. */
    WIRE_BREAK("Old and new peers no longer understand each other."),
    /** They talk, and do not do the same as before. */
    BEHAVIOUR_CHANGE("Old and new peers understand each other, and mean or do something else."),
    /** Programs that were written with the old generated classes may no longer compile. */
    SOURCE_BREAK("Peers understand each other; programs may have to be changed before they compile."),
    /** Nobody notices who does not want to. */
    SAFE("Nothing that worked stops working.");

    private final String meaning;

    Verdict(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What it says.
     *
     * @return one sentence
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Whether somebody has to say that the change is meant.
     *
     * @return true for all but what is safe
     */
    public boolean breaks() {
        return this != SAFE;
    }

    /** The words that people read, such as {@code wire break}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
