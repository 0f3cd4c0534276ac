package io.labwire.codegen.generator.java.json;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** The types of the JSON runtime that generated code refers to. */
public final class JsonRuntime {

    /** How the values of a type are read and written. */
    public static final ClassName JSON_TYPE = codec("JsonType");

    /** The types that no schema declares. */
    public static final ClassName JSON_TYPES = codec("JsonTypes");

    /** Any JSON. */
    public static final ClassName JSON_VALUE = value("JsonValue");

    /** What may be null. */
    public static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    static final ClassName BYTES = ClassName.get("io.labwire.core", "Bytes");
    static final ClassName WIRE_FORMAT_EXCEPTION = ClassName.get("io.labwire.core.wire", "WireFormatException");

    static final ClassName CODEC = codec("JsonCodec");
    static final ClassName NUMBERS = codec("JsonNumbers");
    static final ClassName SCALARS = codec("JsonScalars");
    static final ClassName TIMES = codec("JsonTimes");
    static final ClassName TOKENS = codec("JsonTokens");
    static final ClassName FIELDS = codec("JsonFields");
    static final ClassName ENUMS = codec("JsonEnums");
    static final ClassName CHOICES = codec("JsonChoices");
    static final ClassName COPIES = codec("JsonCopies");
    static final ClassName JSON_NULLABLE = codec("JsonNullable");
    static final ClassName WHOLE_BOUNDS = codec("WholeBounds");
    static final ClassName INTEGER_BOUNDS = codec("IntegerBounds");
    static final ClassName REAL_BOUNDS = codec("RealBounds");
    static final ClassName LENGTH_BOUNDS = codec("LengthBounds");
    static final ClassName TEXT_PATTERN = codec("TextPattern");

    static final ClassName UNIX_TIME = value("UnixTime");
    static final ClassName SECONDS = value("Seconds");
    static final ClassName JSON_INTEGER = value("JsonInteger");
    static final ClassName JSON_FLOAT = value("JsonFloat");
    static final ClassName JSON_TEXT = value("JsonText");
    static final ClassName JSON_BOOLEAN = value("JsonBoolean");

    static final ClassName READER = ClassName.get("io.labwire.json.read", "JsonReader");
    static final ClassName KEYS = ClassName.get("io.labwire.json.read", "JsonKeys");
    static final ClassName TOKEN = ClassName.get("io.labwire.json.read", "Token");
    static final ClassName WRITER = ClassName.get("io.labwire.json.write", "JsonWriter");
    static final ClassName KEY = ClassName.get("io.labwire.json.write", "JsonKey");
    static final ClassName WRITABLE = ClassName.get("io.labwire.json.write", "JsonWritable");

    private JsonRuntime() {}

    private static ClassName codec(String name) {
        return ClassName.get("io.labwire.json.codec", name);
    }

    private static ClassName value(String name) {
        return ClassName.get("io.labwire.json.value", name);
    }
}
