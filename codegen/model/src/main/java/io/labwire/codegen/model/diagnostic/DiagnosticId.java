package io.labwire.codegen.model.diagnostic;

import io.labwire.codegen.model.source.Span;

/**
 * The table of the faults that the schema compiler knows.
 *
 * <p>The number's first two digits say which stage finds it: 01 reading, 02 resolving, 03 the rules. Scanner generation
 * (04) and generated outputs (05) keep tables of their own. An id is never given to another fault.
 */
public enum DiagnosticId {
    /** A schema file is missing or cannot be read. */
    FILE_UNREADABLE("LW0101", Severity.ERROR),
    /** A schema file is larger than the limit. */
    FILE_TOO_LARGE("LW0102", Severity.ERROR),
    /** Bytes that are not UTF-8. */
    NOT_UTF8("LW0103", Severity.ERROR),
    /** A byte order mark. */
    BYTE_ORDER_MARK("LW0104", Severity.ERROR),
    /** A character that YAML does not allow. */
    CONTROL_CHARACTER("LW0105", Severity.ERROR),
    /** A file without content. */
    EMPTY_FILE("LW0106", Severity.ERROR),
    /** A tab where YAML wants spaces. */
    TAB("LW0107", Severity.ERROR),
    /** A text that is not YAML. */
    NOT_YAML("LW0108", Severity.ERROR),
    /** More than one YAML document in a file. */
    SEVERAL_DOCUMENTS("LW0109", Severity.ERROR),
    /** An anchor or an alias. */
    ANCHOR("LW0110", Severity.ERROR),
    /** A tag. */
    TAG("LW0111", Severity.ERROR),
    /** Mappings or lists nested deeper than the limit. */
    TOO_DEEP("LW0112", Severity.ERROR),
    /** A key longer than the limit. */
    KEY_TOO_LONG("LW0113", Severity.ERROR),

    /** A key that the language does not know at this place. */
    UNKNOWN_KEY("LW0201", Severity.ERROR),
    /** A key that must be there and is not. */
    MISSING_KEY("LW0202", Severity.ERROR),
    /** A text where a mapping is wanted, or the like. */
    WRONG_KIND("LW0203", Severity.ERROR),
    /** A type that is neither a scalar nor an enum of the schema or of its imports. */
    UNKNOWN_TYPE("LW0204", Severity.ERROR),
    /** A type that two imports declare. */
    AMBIGUOUS_TYPE("LW0205", Severity.ERROR),
    /** The same key twice in one mapping. */
    KEY_TWICE("LW0206", Severity.ERROR),
    /** Two elements of one kind with the same name. */
    DECLARED_TWICE("LW0207", Severity.ERROR),
    /** A version of the schema language that this compiler does not read. */
    UNKNOWN_LANGUAGE_VERSION("LW0208", Severity.ERROR),
    /** A protocol that no dialect is there for. */
    UNKNOWN_PROTOCOL("LW0209", Severity.ERROR),
    /** Something that is no name of a Java package. */
    ILLEGAL_PACKAGE("LW0210", Severity.ERROR),
    /** A schema name that cannot begin the name of a Java class. */
    ILLEGAL_SCHEMA_NAME("LW0211", Severity.ERROR),
    /** A section that schemas of the protocol do not have. */
    SECTION_NOT_IN_PROTOCOL("LW0212", Severity.ERROR),
    /** A value of a property that is not in the property's form. */
    MALFORMED_VALUE("LW0213", Severity.ERROR),
    /** A default or bound that is not of the element's type. */
    VALUE_OF_WRONG_TYPE("LW0214", Severity.ERROR),
    /** A default or bound that the element's type cannot hold. */
    VALUE_OUT_OF_RANGE("LW0215", Severity.ERROR),
    /** A default that is not a value of the enum. */
    VALUE_NOT_IN_ENUM("LW0216", Severity.ERROR),
    /** A default or bound of a type that has no constants. */
    NO_CONSTANTS_OF_TYPE("LW0217", Severity.ERROR),
    /** Properties that exclude each other. */
    CONTRADICTING_PROPERTIES("LW0218", Severity.ERROR),
    /** An enum without values. */
    EMPTY_ENUM("LW0219", Severity.ERROR),
    /** An import that is not found or cannot be read. */
    IMPORT_MISSING("LW0221", Severity.ERROR),
    /** Imports that lead back to where they began. */
    IMPORT_CYCLE("LW0222", Severity.ERROR),
    /** A schema that imports itself. */
    IMPORT_SELF("LW0223", Severity.ERROR),
    /** The same import twice. */
    IMPORT_TWICE("LW0224", Severity.ERROR),
    /** An import of a schema of another protocol. */
    IMPORT_OF_OTHER_PROTOCOL("LW0225", Severity.ERROR),
    /** Something that is no import path. */
    ILLEGAL_IMPORT("LW0226", Severity.ERROR),
    /** More schemas than the limit. */
    TOO_MANY_SCHEMAS("LW0227", Severity.ERROR),
    /** A longer chain of imports than the limit. */
    IMPORTS_TOO_DEEP("LW0228", Severity.ERROR),
    /** An entry that says of a finding that it is all right, and not why. */
    NO_REASON("LW0229", Severity.ERROR),
    /** A suppression of something that is no diagnostic. */
    UNKNOWN_DIAGNOSTIC_SUPPRESSED("LW0230", Severity.ERROR),
    /** A suppression of an error. */
    ERROR_SUPPRESSED("LW0231", Severity.ERROR),
    /** A path that leads to no element of the schema. */
    NO_SUCH_ELEMENT("LW0232", Severity.ERROR),
    /** An acknowledgement of something that is no change. */
    UNKNOWN_CHANGE_ACKNOWLEDGED("LW0233", Severity.ERROR),

    /** A key that the language has here and the protocol has no use for. */
    KEY_NOT_IN_PROTOCOL("LW0240", Severity.ERROR),
    /** The expression of a type that cannot be read. */
    MALFORMED_TYPE("LW0241", Severity.ERROR),
    /** A private type of another schema. */
    PRIVATE_TYPE("LW0242", Severity.ERROR),
    /** A level that the protocol does not have. */
    UNKNOWN_LEVEL("LW0243", Severity.ERROR),
    /** An element that goes before it comes. */
    FROM_AFTER_UNTIL("LW0244", Severity.ERROR),
    /** A form on the wire that a type does not have. */
    UNKNOWN_FORM("LW0245", Severity.ERROR),
    /** A regular expression that is none. */
    MALFORMED_PATTERN("LW0246", Severity.ERROR),
    /** A base that is neither a record nor a message. */
    BASE_OF_OTHER_KIND("LW0247", Severity.ERROR),
    /** Variants without a tag. */
    VARIANTS_WITHOUT_TAG("LW0248", Severity.ERROR),
    /** A namespace that is not declared. */
    UNKNOWN_NAMESPACE("LW0249", Severity.ERROR),
    /** The name of a field that is not there. */
    UNKNOWN_FIELD("LW0250", Severity.ERROR),

    /** The name of a request or inform that the protocol cannot carry. */
    ILLEGAL_MESSAGE_NAME("LW0301", Severity.ERROR),
    /** The name of a field that is not in the protocol's form. */
    ILLEGAL_FIELD_NAME("LW0302", Severity.ERROR),
    /** The name of a type, or of a value of an enum, that is not in the form of Java. */
    ILLEGAL_ENUM_NAME("LW0303", Severity.ERROR),
    /** Two elements whose generated classes would have one name. */
    CLASS_NAME_CLASH("LW0304", Severity.ERROR),
    /** Two fields or sensors whose accessors would have one name. */
    ACCESSOR_NAME_CLASH("LW0305", Severity.ERROR),
    /** Two values of an enum with one text on the wire, or read from one. */
    WIRE_TEXT_TWICE("LW0306", Severity.ERROR),
    /** A required field after one that may be absent. */
    REQUIRED_AFTER_OPTIONAL("LW0307", Severity.ERROR),
    /** A field after the repeated one. */
    REPEAT_NOT_LAST("LW0308", Severity.ERROR),
    /** A unit of what is not a number. */
    UNIT_WITHOUT_NUMBER("LW0309", Severity.ERROR),
    /** A request without documentation. */
    UNDOCUMENTED_REQUEST("LW0310", Severity.ERROR),
    /** A type that the protocol has no form for at this place. */
    TYPE_NOT_IN_PROTOCOL("LW0311", Severity.ERROR),
    /** One end of a range without the other. */
    HALF_A_RANGE("LW0312", Severity.ERROR),
    /** A range whose lower end is above the upper. */
    EMPTY_RANGE("LW0313", Severity.ERROR),
    /** A range of what is not a number. */
    RANGE_WITHOUT_NUMBER("LW0314", Severity.ERROR),
    /** A default or constant outside the bounds. */
    INITIAL_OUTSIDE_RANGE("LW0315", Severity.ERROR),
    /** An import that nothing needs. */
    UNUSED_IMPORT("LW0316", Severity.WARNING),
    /** A character that a page or a wire cannot carry. */
    UNPRINTABLE_TEXT("LW0317", Severity.ERROR),
    /** An element that an import declares as well. */
    DECLARED_BY_IMPORT("LW0318", Severity.ERROR),
    /** A field with a default after one that may be absent altogether. */
    DEFAULT_AFTER_OPTIONAL("LW0319", Severity.ERROR),

    /** A sensor name that breaks lists of sensors. */
    ILLEGAL_SENSOR_NAME("LW0331", Severity.ERROR),
    /** A sensor name outside the guidelines. */
    UNUSUAL_SENSOR_NAME("LW0332", Severity.WARNING),
    /** A status that no sensor has. */
    UNKNOWN_SENSOR_STATUS("LW0333", Severity.ERROR),
    /** A constant that is no address. */
    ILLEGAL_ADDRESS("LW0334", Severity.ERROR),

    /** A private type that nothing names. */
    UNUSED_PRIVATE_TYPE("LW0335", Severity.WARNING),
    /** Records that extend one another in a circle. */
    INHERITANCE_CYCLE("LW0336", Severity.ERROR),
    /** A base that nothing may extend. */
    BASE_IS_FINAL("LW0337", Severity.ERROR),
    /** A key of an envelope that a message beside it has as well. */
    ENVELOPE_KEY_CLASH("LW0338", Severity.ERROR),
    /** Two members of a union that look alike on the wire. */
    MEMBERS_OF_ONE_KIND("LW0339", Severity.ERROR),
    /** A number that two messages or two fields have at one level. */
    NUMBER_TWICE("LW0340", Severity.ERROR),
    /** A count of the bytes of a field that is not there. */
    LENGTH_OF_UNKNOWN_FIELD("LW0341", Severity.ERROR),
    /** Bytes in a frame of which nothing says where they end. */
    BYTES_WITHOUT_END("LW0342", Severity.ERROR),
    /** A type in a frame that has no bytes of its own. */
    TYPE_WITHOUT_BYTES("LW0343", Severity.ERROR),
    /** A record that must contain itself. */
    ENDLESS_RECORD("LW0344", Severity.ERROR),
    /** Two fields with one key on the wire at one level. */
    WIRE_KEY_TWICE("LW0345", Severity.ERROR),
    /** Two messages with one name in one namespace. */
    MESSAGE_TWICE("LW0346", Severity.ERROR),
    /** Parameters of an endpoint that are not those of its path. */
    PATH_PARAMETERS_DIFFER("LW0347", Severity.ERROR),
    /** A placeholder that stands for nothing. */
    UNKNOWN_PLACEHOLDER("LW0348", Severity.ERROR),
    /** Variants whose tag is not where it ought to be. */
    TAG_OUT_OF_PLACE("LW0349", Severity.ERROR),
    /** A tag with the key of a field of a case. */
    TAG_KEY_CLASH("LW0350", Severity.ERROR),

    /** A suppression of what is not there. */
    SUPPRESSES_NOTHING("LW0351", Severity.WARNING),

    /** Two cases with one tag at one level. */
    TAG_TWICE("LW0360", Severity.ERROR),
    /** A bound that the type does not have. */
    BOUND_NOT_OF_TYPE("LW0361", Severity.ERROR),
    /** A union of fewer than two types. */
    TOO_FEW_MEMBERS("LW0363", Severity.ERROR),
    /** A case that its tag can never name. */
    TAG_NOT_A_VALUE("LW0365", Severity.ERROR),
    /** The form of a set, of what is no set. */
    SET_FORM_WITHOUT_SET("LW0367", Severity.ERROR),
    /** Something of the language that a line of KATCP has no place for. */
    NOT_ON_A_LINE("LW0369", Severity.ERROR),
    /** Two sensors of one name, those included that a name with parameters stands for. */
    SENSOR_NAME_TWICE("LW0370", Severity.ERROR);

    private final String id;
    private final Severity severity;

    DiagnosticId(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * The stable id.
     *
     * @return {@code LW} and four digits
     */
    public String id() {
        return id;
    }

    /**
     * How bad the fault is.
     *
     * @return error or warning
     */
    public Severity severity() {
        return severity;
    }

    /**
     * A diagnostic of this fault.
     *
     * @param span the place
     * @param message what is wrong, one line
     * @return the diagnostic, to be extended with notes and the repair
     */
    public Diagnostic at(Span span, String message) {
        return severity == Severity.ERROR ? Diagnostic.error(id, span, message) : Diagnostic.warning(id, span, message);
    }
}
