package io.labwire.codegen.model.language;

import static io.labwire.codegen.model.language.ValueForm.Plain.CONSTANT;
import static io.labwire.codegen.model.language.ValueForm.Plain.DURATION;
import static io.labwire.codegen.model.language.ValueForm.Plain.TEXT;
import static io.labwire.codegen.model.language.ValueForm.Plain.TYPE;
import static io.labwire.codegen.model.language.ValueForm.Plain.WHOLE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The keys of messages, calls and sensors. */
final class ConversationKeys {

    private static final ValueForm FIELDS = new ValueForm.MapOf(Construct.FIELD);
    private static final Key SIDES =
            Key.of("by", new ValueForm.TextOrTexts(), "side that it comes from").with(Feature.SIDES);
    private static final Key NUMBER =
            Key.of("number", new ValueForm.Phased(WHOLE), "number on the wire").with(Feature.NUMBERED_MESSAGES);
    private static final Key TIMEOUT_HINT = Key.of("timeout-hint", DURATION, "how long an answer may take");

    private ConversationKeys() {}

    static Map<Construct, List<Key>> table() {
        Map<Construct, List<Key>> table = new EnumMap<>(Construct.class);
        table.put(
                Construct.REQUEST,
                CommonKeys.lasting(
                        TIMEOUT_HINT,
                        Key.of(
                                        "extra-arguments",
                                        new ValueForm.OneOf(List.of("refuse", "ignore")),
                                        "what becomes of arguments beyond the declared ones")
                                .with(Feature.POSITIONAL_FIELDS),
                        Key.of("needs", new ValueForm.Of(Construct.NEEDS), "what the peer must offer for it to exist")
                                .with(Feature.NEEDS),
                        NUMBER,
                        Key.of("informs", new ValueForm.Answers(), "what may come before the reply"),
                        Key.of("reply", new ValueForm.Answer(), "what comes back if it went well")));
        table.put(Construct.ANSWER, CommonKeys.lasting(NUMBER));
        table.put(
                Construct.MESSAGE,
                CommonKeys.lasting(TypeKeys.record(
                        Key.of("wire", TEXT, "name on the wire, where it is not the name in Java"),
                        Key.of("namespace", TEXT, "short name of its namespace").with(Feature.NAMESPACES),
                        Key.of("also-in", new ValueForm.Texts(), "further namespaces in which it is read")
                                .with(Feature.NAMESPACES),
                        SIDES,
                        Key.of("proto", TEXT, "protobuf message that says what it holds, instead of fields")
                                .with(Feature.PROTOBUF))));
        table.put(
                Construct.PROCEDURE,
                CommonKeys.lasting(
                        SIDES,
                        Key.of("arguments", FIELDS, "the arguments, by name"),
                        Key.of("result", new ValueForm.PlainOr(TYPE, Construct.FIELD), "what it answers"),
                        TIMEOUT_HINT));
        table.put(
                Construct.ENDPOINT,
                CommonKeys.lasting(
                        Key.of(
                                        "method",
                                        new ValueForm.OneOf(List.of("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD")),
                                        "HTTP method")
                                .mustBeThere(),
                        Key.of("path", TEXT, "path on the server, with parameters in braces")
                                .mustBeThere(),
                        Key.of("parameters", FIELDS, "what stands for the names in braces"),
                        Key.of("query", FIELDS, "what may follow the path"),
                        Key.of("headers", FIELDS, "headers of the request"),
                        Key.of("parts", FIELDS, "parts of a body of several"),
                        Key.of("body", new ValueForm.PlainOr(TYPE, Construct.EXCHANGE), "what is sent"),
                        Key.of("answer", new ValueForm.PlainOr(TYPE, Construct.EXCHANGE), "what comes back"),
                        Key.of("absent", new ValueForm.Wholes(), "status codes that mean: there is none")));
        table.put(
                Construct.EXCHANGE,
                CommonKeys.documented(
                        Key.of("type", TYPE, "what it holds").mustBeThere(),
                        FieldKeys.AS,
                        Key.of("media", TEXT, "media type"),
                        Key.of(
                                "empty",
                                new ValueForm.OneOf(List.of("allowed")),
                                "allowed: nothing counts as an empty value"),
                        Key.of("headers", FIELDS, "headers that come with it")));
        table.put(
                Construct.SENSOR,
                CommonKeys.lasting(
                        Key.of("type", TYPE, "what it measures").mustBeThere(),
                        FieldKeys.UNIT,
                        FieldKeys.MIN,
                        FieldKeys.MAX,
                        Key.of("default", CONSTANT, "value before the first reading"),
                        Key.of("status", TEXT, "status before the first reading"),
                        Key.of("parameters", FIELDS, "what stands for the names in braces of its name")));
        table.put(
                Construct.NEEDS,
                List.of(
                        Key.of("version", TEXT, "lowest version, major and minor"),
                        Key.of("flags", TEXT, "letters that must be announced")));
        return table;
    }
}
