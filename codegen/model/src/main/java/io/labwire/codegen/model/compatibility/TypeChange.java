package io.labwire.codegen.model.compatibility;

/** Changes of declared types, and of the type of what stands on the wire. */
enum TypeChange implements ChangeKind {
    ADDED("LW0625", Verdict.SAFE, "a type is new", "nothing uses it that was there before"),
    REMOVED(
            "LW0626",
            Verdict.SOURCE_BREAK,
            "a type is gone",
            "programs that use its class do not compile; what it meant on the wire shows where it was used"),
    RENAMED(
            "LW0627",
            Verdict.SOURCE_BREAK,
            "a type has another name",
            "its class has another name, too; the name is not on the wire"),
    NOW_PRIVATE(
            "LW0628", Verdict.SOURCE_BREAK, "a type is private now", "schemas that import it cannot name it any more"),
    NO_LONGER_PRIVATE("LW0629", Verdict.SAFE, "a type is not private any more", "nobody could name it before"),
    TYPE("LW0630", Verdict.WIRE_BREAK, "the type is another", "one side cannot read what the other writes"),
    WIDENED(
            "LW0631",
            Verdict.WIRE_BREAK,
            "the type holds more numbers",
            "old peers refuse numbers that did not exist for them"),
    NARROWED(
            "LW0632",
            Verdict.WIRE_BREAK,
            "the type holds fewer numbers",
            "new peers refuse numbers that old ones send"),
    NOW_NULLABLE("LW0633", Verdict.WIRE_BREAK, "the value may be null now", "old peers refuse null"),
    NO_LONGER_NULLABLE(
            "LW0634",
            Verdict.WIRE_BREAK,
            "the value may not be null any more",
            "new peers refuse the null that old ones send"),
    UNIT(
            "LW0635",
            Verdict.BEHAVIOUR_CHANGE,
            "the unit has changed",
            "the same number means another quantity, and nothing shows it"),
    UNIT_ADDED("LW0636", Verdict.SAFE, "the unit is said now", "no number means anything else"),
    UNIT_REMOVED(
            "LW0637",
            Verdict.BEHAVIOUR_CHANGE,
            "the unit is not said any more",
            "what the number means is anybody's guess, and may become another quantity"),
    BOUNDS_NARROWED(
            "LW0638", Verdict.WIRE_BREAK, "fewer values are legal", "new peers refuse values that old ones send"),
    BOUNDS_WIDENED("LW0639", Verdict.WIRE_BREAK, "more values are legal", "old peers refuse the values that are new"),
    PATTERN(
            "LW0640",
            Verdict.WIRE_BREAK,
            "the pattern of the text has changed",
            "one side refuses texts that the other sends"),
    FORM("LW0641", Verdict.WIRE_BREAK, "the form on the wire has changed", "one side misreads what the other writes");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Ruling ruling;

    TypeChange(String id, Verdict verdict, String what, String why) {
        this.ruling = new Ruling(id, verdict, what, why);
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }
}
