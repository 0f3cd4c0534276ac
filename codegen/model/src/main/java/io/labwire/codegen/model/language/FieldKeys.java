package io.labwire.codegen.model.language;

import static io.labwire.codegen.model.language.Feature.KEYED_FIELDS;
import static io.labwire.codegen.model.language.Feature.NUMBERED_FIELDS;
import static io.labwire.codegen.model.language.Feature.POSITIONAL_FIELDS;
import static io.labwire.codegen.model.language.Feature.SETS_AS_TEXT;
import static io.labwire.codegen.model.language.ValueForm.Plain.CONSTANT;
import static io.labwire.codegen.model.language.ValueForm.Plain.FLAG;
import static io.labwire.codegen.model.language.ValueForm.Plain.TEXT;
import static io.labwire.codegen.model.language.ValueForm.Plain.TYPE;
import static io.labwire.codegen.model.language.ValueForm.Plain.WHOLE;

import java.util.List;
import java.util.Map;

/** The keys of fields, and of the bounds that they share with types. */
final class FieldKeys {

    static final Key UNIT = Key.of("unit", TEXT, "unit of a number");
    static final Key MIN = Key.of("min", CONSTANT, "least number");
    static final Key MAX = Key.of("max", CONSTANT, "greatest number");
    static final Key LENGTH = Key.of(
            "length",
            new ValueForm.PlainOr(WHOLE, Construct.LENGTH),
            "length of a text, of bytes, of a list: a number, or the least and the greatest");
    static final Key PATTERN = Key.of("pattern", TEXT, "regular expression that the whole of a text matches");
    static final Key AS = Key.of("as", new ValueForm.Phased(TEXT), "form on the wire, where the type has several");

    private static final Key TYPE_KEY = Key.of("type", TYPE, "what it holds");

    private FieldKeys() {}

    static Map<Construct, List<Key>> table() {
        return Map.of(
                Construct.FIELD,
                CommonKeys.lasting(
                        TYPE_KEY.mustBeThere(),
                        UNIT,
                        Key.of("optional", FLAG, "true: may be absent"),
                        Key.of("default", CONSTANT, "may be absent, and then has this value"),
                        Key.of("const", CONSTANT, "has this value and no other"),
                        Key.of("repeat", FLAG, "true: any number of them; only the last field")
                                .with(POSITIONAL_FIELDS),
                        MIN,
                        MAX,
                        LENGTH,
                        PATTERN,
                        AS,
                        Key.of("wire", TEXT, "key on the wire, where it is not made from the name")
                                .with(KEYED_FIELDS),
                        Key.of("aliases", new ValueForm.Texts(), "further keys that are read and never written")
                                .with(KEYED_FIELDS),
                        Key.of("gives-way", CONSTANT, "value on the wire that counts only if no key has another")
                                .with(KEYED_FIELDS),
                        Key.of(
                                        "write",
                                        new ValueForm.OneOf(List.of("always", "when-set", "non-default", "when-true")),
                                        "when it is written")
                                .with(KEYED_FIELDS),
                        Key.of("number", WHOLE, "number of the field on the wire")
                                .with(NUMBERED_FIELDS),
                        Key.of("separator", TEXT, "text between the elements of a set")
                                .with(SETS_AS_TEXT),
                        Key.of("all", TEXT, "text that stands for all elements of a set")
                                .with(SETS_AS_TEXT),
                        Key.of("length-of", new ValueForm.TextOrTexts(), "fields of the frame whose bytes it counts"),
                        Key.of("rest", FLAG, "true: all bytes up to the end of the frame"),
                        Key.of("tag", TEXT, "field that holds the tag of these variants")),
                Construct.LENGTH,
                List.of(Key.of("min", WHOLE, "least length"), Key.of("max", WHOLE, "greatest length")),
                Construct.PHASE,
                List.of(
                        Key.of("is", TEXT, "what it is at these levels").mustBeThere(),
                        Key.of("from", TEXT, "first level"),
                        Key.of("until", TEXT, "last level")));
    }
}
