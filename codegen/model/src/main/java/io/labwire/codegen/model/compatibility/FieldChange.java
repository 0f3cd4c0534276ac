package io.labwire.codegen.model.compatibility;

/** Changes of fields, arguments and parameters. */
enum FieldChange implements ChangeKind {
    REQUIRED_ADDED(
            "LW0652",
            Verdict.WIRE_BREAK,
            "a required field is new",
            "new peers refuse the messages of old ones, which lack it"),
    INSERTED(
            "LW0653",
            Verdict.WIRE_BREAK,
            "a field is new before others, or in a fixed layout",
            "the fields after it are taken for one another"),
    WRITTEN_ADDED(
            "LW0654",
            Verdict.WIRE_BREAK,
            "a field that is always written is new where the unknown is refused",
            "old peers refuse what they do not know"),
    OPTIONAL_ADDED(
            "LW0655",
            Verdict.SOURCE_BREAK,
            "a field that may be left out is new",
            "programs that give all fields have to give one more; messages without it are as before"),
    REMOVED(
            "LW0656",
            Verdict.WIRE_BREAK,
            "a field is gone that one side needs or still sends",
            "old peers miss it, or new ones refuse it"),
    OPTIONAL_REMOVED(
            "LW0657",
            Verdict.SOURCE_BREAK,
            "a field that could be left out is gone",
            "programs that name it do not compile; what old peers send there is passed over"),
    RENAMED(
            "LW0658",
            Verdict.SOURCE_BREAK,
            "a field has another name that is not on the wire",
            "programs that name it do not compile; make sure that it means the same"),
    SHUFFLED(
            "LW0659",
            Verdict.WIRE_BREAK,
            "fields that go by position stand in another order",
            "they are taken for one another"),
    REORDERED(
            "LW0660",
            Verdict.SOURCE_BREAK,
            "fields that go by key stand in another order",
            "constructors take them in another order; the wire is as before"),
    NOW_OPTIONAL(
            "LW0661", Verdict.WIRE_BREAK, "a required field may be absent now", "old peers refuse messages without it"),
    NOW_REQUIRED(
            "LW0662",
            Verdict.WIRE_BREAK,
            "a field that could be absent is required now",
            "new peers refuse messages of old ones that lack it"),
    NOW_DEFAULTED(
            "LW0663",
            Verdict.SAFE,
            "a required field has a default now",
            "it is still written, and needs not be given any more"),
    DEFAULT_GAINED(
            "LW0664",
            Verdict.SOURCE_BREAK,
            "an optional field has a default now",
            "programs get a value where they got none; old peers see it written always"),
    DEFAULT_LOST(
            "LW0665",
            Verdict.SOURCE_BREAK,
            "a field has no default any more, and may be absent",
            "programs have to say what absence means, and old peers still take it for the default"),
    REPEAT(
            "LW0666",
            Verdict.WIRE_BREAK,
            "a field is repeated now, or is not any more",
            "one side refuses what the other sends more than once or not at all"),
    DEFAULT(
            "LW0667",
            Verdict.BEHAVIOUR_CHANGE,
            "the default has changed",
            "absence means one thing to the one side and another to the other"),
    CONSTANT(
            "LW0668",
            Verdict.WIRE_BREAK,
            "the only value that it may have has changed",
            "each side refuses the value of the other"),
    KEY("LW0669", Verdict.WIRE_BREAK, "the key on the wire has changed", "each side misses what the other writes"),
    NUMBER(
            "LW0670",
            Verdict.WIRE_BREAK,
            "the number on the wire has changed",
            "each side misses what the other writes, or takes it for another field"),
    WRITING(
            "LW0671",
            Verdict.BEHAVIOUR_CHANGE,
            "when it is written has changed",
            "peers and programs see it absent where it was written, or the other way round"),
    LEFT_OUT(
            "LW0672",
            Verdict.WIRE_BREAK,
            "a required field is not always written any more",
            "old peers refuse messages without it"),
    SET_TEXT(
            "LW0673",
            Verdict.WIRE_BREAK,
            "the text around the elements of a set has changed",
            "each side misreads the sets of the other"),
    PART(
            "LW0674",
            Verdict.WIRE_BREAK,
            "its part in the layout has changed",
            "one side takes other bytes or another tag for it than the other"),
    GIVES_WAY(
            "LW0698",
            Verdict.BEHAVIOUR_CHANGE,
            "the value that gives way to that of another key has changed",
            "of a message with several keys of the field one side takes another value than the other");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Ruling ruling;

    FieldChange(String id, Verdict verdict, String what, String why) {
        this.ruling = new Ruling(id, verdict, what, why);
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }
}
