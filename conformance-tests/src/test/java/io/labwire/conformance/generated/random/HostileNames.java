package io.labwire.conformance.generated.random;

import java.util.List;

/** Names and texts that have broken generators, or could. */
final class HostileNames {

    static final List<String> TYPES = words("""
            A B X1 LED GPS TYPE Band String List Object Record Override Optional Objects Double Integer Long Boolean
            BigInteger Duration Bytes Timestamp Address Lru WireEnum Table MessageType ArgumentReader ArgumentWriter
            ArgumentCodec WireFormatException GeneratedFrom KatcpRequest KatcpReply KatcpInform KatcpMessage
            KatcpDevice DeviceInfo RequestHandler RequestContext InformingContext KatcpClient CallFailure Consumer
            CompletableFuture CompletionStage AutoCloseable InterruptedException IllegalArgumentException Sensor
            SensorSet SensorStatus RemovalObserver Arbitrary Arbitraries Combinators Tuple MessageArbitrary
            KatcpArbitraries ArrayList Class Enum Void Builder Deprecated Math System Iterable Void Number Float Short
            Byte Character Set Map LinkedHashMap LinkedHashSet Collections SeveralType OneOfType Alternative StructFormat
            ArgumentType ArgumentTypes TimestampOrNow TimeForm BoundedArbitraries Tuple2 Value ByteOrder Supplier TimeUnit
            SuppressWarnings Comparable RuntimeException
            """);

    static final List<String> VALUES =
            words("NULL TRUE FALSE CLASS A B A_B AB A1 WIRE TYPE VALUES VALUE_OF ORDINAL NAME X");

    static final List<String> MESSAGES = words("""
            a A b x-y xY class hash-code hashCode to-string get-class notify notify-all wait clone finalize equals list
            string object record override optional yield var this int new null true goto assert enum strictfp sealed
            type message-type info requests sensors connect close katcp core of value-of any any-a a-and-wait await in
            out message request reply inform context device informs configuration imported java io net org x- x--y
            """);

    static final List<String> FIELDS = words("""
            a b a-b ab x1 class hash-code to-string get-class notify notify-all wait clone finalize equals message-type
            type record yield var this int new null true goto assert enum sealed in out message given first second tuple
            list string object optional value values of read write request reply java io net org example names body
            frame float double set map integer long sensors add mode codec argument-type name index i
            """);

    /** What stands between the elements of a set, and is in no number. */
    static final List<String> SEPARATORS =
            List.of("", ",", "/", ", ", " ", "*/", "\\", "\"", "$L", "|", "\u2028", "\0", "{@code", "\\u002a/");

    static final List<String> SENSORS = List.of(
            "a",
            "a.b",
            "a-c",
            "class",
            "hash-code",
            "to-string",
            "all",
            "add",
            "find",
            "remove",
            "attach",
            "detach",
            "java",
            "io",
            "yield",
            "1",
            "_",
            "$",
            "\u00e9",
            "a b",
            "*/",
            "\\u002a/",
            "@code",
            "<b>",
            "x.class",
            "io.labwire",
            "value",
            "A");

    static final List<String> SCHEMAS = words("Thing Object String List Katcp A Request Wire Sensor Core Device Any");

    static final List<String> PACKAGES = words(
            "org.example.random io x java_ a.b.record.var org.example.string io.labwire.katcp.random sealed.permits");

    /** What explanations are put together from. */
    static final List<String> SPLINTERS = List.of(
            "word",
            " ",
            "*/",
            "/*",
            "/",
            "*",
            "\\u002a/",
            "\\",
            "\\u",
            "{@code",
            "{@link Nope}",
            "{",
            "}",
            "<b>",
            "</b>",
            "<p>",
            "<script>",
            "<!--",
            "@param nobody",
            "\n@return",
            "\n\n",
            "\n\n\n@deprecated",
            "@",
            "&",
            "&amp;",
            "&#64;",
            "&nope;",
            "\u2028",
            "\u2029",
            "\u200b",
            "\u00a0",
            "\u3000",
            "\u200f",
            "\ufeff",
            "\u0378",
            "\u00ad",
            "\ue000",
            "\ud83d\udd2d",
            "\u0645\u0631\u062d\u0628\u0627",
            "e\u0301",
            "$L",
            "$$",
            "$",
            "%s",
            "\"",
            "\"\"\"",
            "'",
            "`",
            "|",
            "#",
            "\t",
            "// TODO",
            "x".repeat(200),
            "long ".repeat(100));

    static final List<String> UNITS =
            List.of("", "Hz", "*/", "m/s^2", "\u00b0C", "}", "{@code", "<b>", "@", "$L", "\\u002a/");

    static final List<String> WIRES = List.of(
            "a",
            "",
            " ",
            "b",
            "\\",
            "\\@",
            "*/",
            "\"",
            "\\u0022",
            "\0",
            "\n",
            "\u202e",
            "\u2028",
            "\ud83d\udd2d",
            "$L",
            "{@code",
            "null",
            "y".repeat(300));

    private HostileNames() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
