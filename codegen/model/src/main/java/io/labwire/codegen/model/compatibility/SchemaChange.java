package io.labwire.codegen.model.compatibility;

/** Changes of a schema as a whole. */
enum SchemaChange implements ChangeKind {
    REMOVED(
            "LW0601",
            Verdict.WIRE_BREAK,
            "a schema is gone",
            "nobody knows its messages any more, and its classes are gone"),
    ADDED("LW0602", Verdict.SAFE, "a schema is new", "old peers use nothing of it"),
    MOVED(
            "LW0603",
            Verdict.SOURCE_BREAK,
            "the import path of a schema has changed",
            "schemas that import it do not find it"),
    PROTOCOL("LW0604", Verdict.WIRE_BREAK, "the protocol has changed", "nothing on the wire is as it was"),
    PACKAGE(
            "LW0605",
            Verdict.SOURCE_BREAK,
            "the Java package has changed",
            "programs import classes that are elsewhere now"),
    NAME(
            "LW0606",
            Verdict.SOURCE_BREAK,
            "the stem of the names of classes has changed",
            "programs use classes by names that are gone"),
    IMPORT_REMOVED(
            "LW0607",
            Verdict.SOURCE_BREAK,
            "an import or a namespace is gone",
            "what builds on the schema does not find it there any more"),
    IMPORT_ADDED("LW0608", Verdict.SAFE, "an import or a namespace is new", "nothing that was there has to do with it"),
    LEVEL_ADDED("LW0609", Verdict.SAFE, "a level of the protocol is new", "no released peer speaks it"),
    LEVEL_REMOVED(
            "LW0610",
            Verdict.WIRE_BREAK,
            "a level of the protocol is gone",
            "peers that speak it are not understood any more"),
    LEVELS_REORDERED(
            "LW0611",
            Verdict.WIRE_BREAK,
            "the levels of the protocol stand in another order",
            "old and new peers do not agree on which of two is newer"),
    NAMESPACE_TEXT(
            "LW0612",
            Verdict.WIRE_BREAK,
            "the text of a namespace on the wire has changed",
            "all its messages are unknown to the other side"),
    CODEC(
            "LW0613",
            Verdict.WIRE_BREAK,
            "a choice of the codec has changed",
            "old and new peers write or read the same value differently");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Ruling ruling;

    SchemaChange(String id, Verdict verdict, String what, String why) {
        this.ruling = new Ruling(id, verdict, what, why);
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }
}
