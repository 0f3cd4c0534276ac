package io.labwire.codegen.model.compatibility;

/** Changes of messages, calls and sensors. */
enum ConversationChange implements ChangeKind {
    REMOVED(
            "LW0684",
            Verdict.WIRE_BREAK,
            "a message, call or sensor is gone",
            "who sends it, asks for it or samples it is not understood any more"),
    SERVED_ADDED(
            "LW0685",
            Verdict.SOURCE_BREAK,
            "a request, procedure or endpoint is new",
            "a program that serves all of them has to serve one more"),
    ADDED("LW0686", Verdict.SAFE, "a message or sensor is new", "old peers pass over it"),
    INFORM_ADDED(
            "LW0687",
            Verdict.SOURCE_BREAK,
            "a request has one more inform",
            "old peers pass over it; a program that asks gets it in a type of its own"),
    RENAMED(
            "LW0688",
            Verdict.SOURCE_BREAK,
            "a message, call or sensor has another name that is not on the wire",
            "programs that name it do not compile"),
    WIRE_NAME(
            "LW0689",
            Verdict.WIRE_BREAK,
            "the name, namespace or number of a message on the wire has changed",
            "each side takes the message of the other for an unknown one"),
    SIDES(
            "LW0690",
            Verdict.WIRE_BREAK,
            "the sides that send or offer it are others",
            "one side sends what the other does not take"),
    BODY(
            "LW0691",
            Verdict.WIRE_BREAK,
            "what it carries has come, gone or become something else",
            "one side cannot read what the other writes"),
    TIMEOUT(
            "LW0692",
            Verdict.BEHAVIOUR_CHANGE,
            "the time that an answer may take has changed",
            "clients give up sooner or later than servers expect"),
    NEEDS(
            "LW0693",
            Verdict.WIRE_BREAK,
            "what it needs of the peer's protocol has changed",
            "on some connections it is there for one side and not for the other"),
    ROUTE(
            "LW0694",
            Verdict.WIRE_BREAK,
            "the method, path, media type or emptiness of an endpoint has changed",
            "one side asks where or what the other does not serve"),
    ABSENT(
            "LW0695",
            Verdict.BEHAVIOUR_CHANGE,
            "the status codes that mean that there is nothing have changed",
            "what is no failure to the one side is one to the other"),
    RANGE(
            "LW0696",
            Verdict.BEHAVIOUR_CHANGE,
            "the nominal range of a sensor has changed",
            "displays and alarms take other values for normal"),
    INITIAL(
            "LW0697",
            Verdict.BEHAVIOUR_CHANGE,
            "the value or the status of a sensor before the first reading has changed",
            "clients see another one until then");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Ruling ruling;

    ConversationChange(String id, Verdict verdict, String what, String why) {
        this.ruling = new Ruling(id, verdict, what, why);
    }

    @Override
    public Ruling ruling() {
        return ruling;
    }
}
