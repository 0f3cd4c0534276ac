package io.labwire.codegen.model.language;

import static io.labwire.codegen.model.language.CommonKeys.PRIVATE;
import static io.labwire.codegen.model.language.ValueForm.Plain.FLAG;
import static io.labwire.codegen.model.language.ValueForm.Plain.TEXT;
import static io.labwire.codegen.model.language.ValueForm.Plain.TYPE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The keys of declared types. */
final class TypeKeys {

    private static final Key FIELDS = Key.of("fields", new ValueForm.MapOf(Construct.FIELD), "the fields, in order");

    private TypeKeys() {}

    static Map<Construct, List<Key>> table() {
        Map<Construct, List<Key>> table = new EnumMap<>(Construct.class);
        table.put(
                Construct.CONSTRAINED_TYPE,
                CommonKeys.lasting(
                        Key.of("type", TYPE, "what it narrows").mustBeThere(),
                        FieldKeys.UNIT,
                        FieldKeys.MIN,
                        FieldKeys.MAX,
                        FieldKeys.LENGTH,
                        FieldKeys.PATTERN,
                        FieldKeys.AS,
                        PRIVATE));
        table.put(
                Construct.ENUM,
                CommonKeys.lasting(
                        Key.of(
                                "wire",
                                new ValueForm.OneOf(List.of(
                                        "string", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32",
                                        "uint64", "integer")),
                                "type of the values on the wire"),
                        unknown("what becomes of a value that is not declared", "keep", "ignore", "refuse"),
                        Key.of("ignore-case", FLAG, "true: texts are read without regard to case"),
                        Key.of(
                                        "values",
                                        new ValueForm.MapOfPlainOr(TEXT, Construct.ENUM_VALUE),
                                        "the values, by their names in Java")
                                .mustBeThere(),
                        PRIVATE));
        table.put(
                Construct.ENUM_VALUE,
                CommonKeys.lasting(
                        Key.of("wire", TEXT, "text or number on the wire").mustBeThere(),
                        Key.of("aliases", new ValueForm.Texts(), "further texts that are read and never written")));
        table.put(Construct.RECORD, CommonKeys.lasting(record()));
        table.put(
                Construct.UNION,
                CommonKeys.lasting(
                        Key.of("by", new ValueForm.OneOf(List.of("kind", "order")), "how the member is found"),
                        Key.of("members", new ValueForm.MapOf(Construct.UNION_MEMBER), "the types")
                                .mustBeThere(),
                        PRIVATE));
        table.put(
                Construct.UNION_MEMBER,
                CommonKeys.documented(
                        Key.of("type", TYPE, "what it holds").mustBeThere(),
                        Key.of("also", new ValueForm.Texts(), "further kinds that convert into it")));
        table.put(
                Construct.VARIANTS,
                CommonKeys.lasting(
                        Key.of("tag", TEXT, "key that holds the tag, or outside")
                                .mustBeThere(),
                        unknown("what becomes of a tag that no case has", "keep", "skip", "refuse"),
                        Key.of(
                                "malformed",
                                new ValueForm.OneOf(List.of("skip", "refuse")),
                                "what becomes of a case that cannot be read"),
                        Key.of("cases", new ValueForm.MapOfPlainOr(TYPE, Construct.CASE), "the records, by tag")
                                .mustBeThere(),
                        PRIVATE));
        table.put(
                Construct.CASE,
                CommonKeys.lasting(
                        Key.of("type", TYPE, "record, frame or message").mustBeThere(),
                        Key.of("wire", TEXT, "tag on the wire, where it is not the name")));
        table.put(
                Construct.FRAME,
                CommonKeys.lasting(
                        Key.of(
                                "byte-order",
                                new ValueForm.OneOf(List.of("big", "little")),
                                "order of a number's bytes"),
                        FIELDS.mustBeThere(),
                        PRIVATE));
        table.put(
                Construct.ENVELOPE,
                CommonKeys.lasting(
                        Key.of("carries", TEXT, "section whose messages it carries, or replies")
                                .mustBeThere(),
                        Key.of("selector", new ValueForm.TextOrTexts(), "fields that say which message it is"),
                        Key.of("body", TEXT, "field that holds the message"),
                        Key.of(
                                "unknown",
                                TEXT,
                                "what becomes of a message that is not declared: keep, ignore, refuse, or"
                                        + " the name of the message that it is read as"),
                        Key.of(
                                "place",
                                new ValueForm.OneOf(List.of("first", "last")),
                                "side of its fields, if it has no" + " body"),
                        FIELDS.mustBeThere(),
                        PRIVATE));
        return table;
    }

    /** The keys of records, which those of messages begin with. */
    static Key[] record(Key... more) {
        List<Key> keys = new ArrayList<>(List.of(
                Key.of("extends", TEXT, "record or message whose fields come first")
                        .with(Feature.INHERITANCE),
                Key.of("abstract", FLAG, "true: only what extends it has values")
                        .with(Feature.INHERITANCE),
                Key.of("final", FLAG, "true: nothing extends it").with(Feature.INHERITANCE),
                Key.of("layout", new ValueForm.OneOf(List.of("object", "array")), "fields by key or by position")
                        .with(Feature.KEYED_FIELDS),
                unknown("what becomes of a key that is not declared", "keep", "ignore", "refuse")
                        .with(Feature.KEYED_FIELDS),
                Key.of("texts", new ValueForm.TextMap(), "text forms, with fields in braces")
                        .with(Feature.TEXT_FORMS),
                FIELDS));
        keys.addAll(List.of(more));
        keys.add(PRIVATE);
        return keys.toArray(Key[]::new);
    }

    private static Key unknown(String meaning, String... words) {
        return Key.of("unknown", new ValueForm.OneOf(List.of(words)), meaning);
    }
}
