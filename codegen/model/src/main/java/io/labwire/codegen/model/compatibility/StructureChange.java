package io.labwire.codegen.model.compatibility;

/** Changes of how a type or an envelope is built. */
enum StructureChange implements ChangeKind {
    EXTENDS(
            "LW0675",
            Verdict.WIRE_BREAK,
            "a record extends another one, or none",
            "the fields that it inherits come or go"),
    NOW_ABSTRACT(
            "LW0676",
            Verdict.WIRE_BREAK,
            "a record is abstract now",
            "it stands on the wire no longer, where old peers send it"),
    NO_LONGER_ABSTRACT(
            "LW0677",
            Verdict.SOURCE_BREAK,
            "a record is not abstract any more",
            "programs that go through all that extends it meet one more"),
    NOW_FINAL("LW0678", Verdict.SOURCE_BREAK, "a record is final now", "schemas that extend it are refused"),
    NO_LONGER_FINAL("LW0679", Verdict.SAFE, "a record is not final any more", "nothing extends it yet"),
    LAYOUT(
            "LW0680",
            Verdict.WIRE_BREAK,
            "the layout on the wire has changed",
            "one side cannot tell the parts of what the other writes"),
    TEXTS(
            "LW0681",
            Verdict.BEHAVIOUR_CHANGE,
            "the text forms of a record have changed",
            "people and programs read other texts"),
    CONVERSION_ADDED(
            "LW0682",
            Verdict.SAFE,
            "a member of a union takes one more kind of value",
            "more is read, and the same is written"),
    CONVERSION_REMOVED(
            "LW0683",
            Verdict.WIRE_BREAK,
            "a member of a union takes a kind of value no longer",
            "new peers refuse what old ones may send");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Ruling ruling;

    StructureChange(String id, Verdict verdict, String what, String why) {
        this.ruling = new Ruling(id, verdict, what, why);
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }
}
