package io.labwire.codegen.model.compatibility;

/** Changes of enums with their values, of unions with their members, of variants with their cases. */
enum ChoiceChange implements ChangeKind {
    ADDED_REFUSED(
            "LW0642",
            Verdict.WIRE_BREAK,
            "a value, member or case is new where the unknown is refused",
            "old peers refuse messages that have it"),
    ADDED(
            "LW0643",
            Verdict.BEHAVIOUR_CHANGE,
            "a value or case is new where the unknown is not refused",
            "old peers treat it as unknown"),
    REMOVED_REFUSED(
            "LW0644",
            Verdict.WIRE_BREAK,
            "a value, member or case is gone where the unknown is refused",
            "new peers refuse messages of old ones that have it"),
    REMOVED(
            "LW0645",
            Verdict.SOURCE_BREAK,
            "a value or case is gone where the unknown is not refused",
            "programs that name it do not compile; new peers treat it as unknown"),
    RENAMED(
            "LW0646",
            Verdict.SOURCE_BREAK,
            "a value, member or case has another name in Java",
            "programs that name it do not compile; it stands on the wire as before"),
    TEXT(
            "LW0647",
            Verdict.WIRE_BREAK,
            "a value or case stands on the wire in another way",
            "each side takes what the other writes for something unknown"),
    WIRE_TYPE(
            "LW0648",
            Verdict.WIRE_BREAK,
            "the values of an enum have another type on the wire",
            "one side cannot read what the other writes"),
    CASE_MATTERS(
            "LW0649",
            Verdict.WIRE_BREAK,
            "the case of letters matters now",
            "peers that write other letters are not understood any more"),
    CASE_IGNORED(
            "LW0650",
            Verdict.SAFE,
            "the case of letters does not matter any more",
            "more is read, and the same is written"),
    REORDERED(
            "LW0651",
            Verdict.BEHAVIOUR_CHANGE,
            "the values of an enum stand in another order",
            "what counts or sorts them, or takes the first, does something else");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Ruling ruling;

    ChoiceChange(String id, Verdict verdict, String what, String why) {
        this.ruling = new Ruling(id, verdict, what, why);
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }
}
