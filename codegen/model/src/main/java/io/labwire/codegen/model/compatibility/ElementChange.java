package io.labwire.codegen.model.compatibility;

/** Changes that any element can have. */
enum ElementChange implements ChangeKind {
    DOC("LW0614", Verdict.SAFE, "the documentation has changed", "nothing depends on it"),
    SINCE("LW0615", Verdict.SAFE, "the version that brought it is another", "it is a note for readers"),
    DEPRECATED(
            "LW0616", Verdict.SAFE, "it is deprecated, or is not any more", "it works as before; compilers may warn"),
    LEVELS(
            "LW0617",
            Verdict.WIRE_BREAK,
            "the levels that have it are others",
            "at one level the old peer has it and the new one has not, or the other way round"),
    RESTATED(
            "LW0618",
            Verdict.SAFE,
            "it is written in another way, or differs at new levels only",
            "it means the same to every released peer"),
    ORDER("LW0619", Verdict.SAFE, "elements stand in another order", "nothing goes by the order of a file"),
    ALIAS_REMOVED(
            "LW0620",
            Verdict.WIRE_BREAK,
            "another name under which it was read is gone",
            "peers that write that name are not understood any more"),
    ALIAS_ADDED("LW0621", Verdict.SAFE, "it is read under one more name", "nobody has to write that name"),
    MIGRATED(
            "LW0622",
            Verdict.SAFE,
            "its name on the wire has changed to one that old peers read, too",
            "each side reads what the other writes"),
    NOW_REFUSED(
            "LW0623",
            Verdict.WIRE_BREAK,
            "what is unknown is refused now",
            "a peer that sends more than is declared is not understood any more"),
    UNKNOWN(
            "LW0624",
            Verdict.BEHAVIOUR_CHANGE,
            "what becomes of the unknown has changed",
            "programs get, lose or hand on what they did not before");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Ruling ruling;

    ElementChange(String id, Verdict verdict, String what, String why) {
        this.ruling = new Ruling(id, verdict, what, why);
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }
}
