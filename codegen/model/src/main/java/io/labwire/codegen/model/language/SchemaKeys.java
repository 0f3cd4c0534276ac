package io.labwire.codegen.model.language;

import static io.labwire.codegen.model.language.ValueForm.Plain.TEXT;

import java.util.List;
import java.util.Map;

/** The keys of the file as a whole, but for its sections, which the protocol names. */
final class SchemaKeys {

    private SchemaKeys() {}

    static Map<Construct, List<Key>> table() {
        return Map.of(
                Construct.SCHEMA,
                List.of(
                        Key.of("labwire", TEXT, "version of this language: 1").mustBeThere(),
                        Key.of("protocol", TEXT, "the protocol that the messages belong to")
                                .mustBeThere(),
                        Key.of("package", TEXT, "Java package of everything made from the file")
                                .mustBeThere(),
                        Key.of("name", TEXT, "stem of the names that serve the file as a whole"),
                        CommonKeys.DOC,
                        Key.of(
                                "import",
                                new ValueForm.Texts(),
                                "schemas whose types are used and whose messages are" + " extended"),
                        Key.of("suppress", new ValueForm.ListOf(Construct.SUPPRESSION), "warnings that are all right"),
                        Key.of(
                                "acknowledge",
                                new ValueForm.ListOf(Construct.ACKNOWLEDGEMENT),
                                "changes since the last release that are meant"),
                        Key.of("levels", new ValueForm.Texts(), "levels of the protocol, oldest first")
                                .with(Feature.LEVELS),
                        Key.of("namespaces", new ValueForm.TextMap(), "texts on the wire by short name")
                                .with(Feature.NAMESPACES),
                        Key.of("codec", new ValueForm.TextMap(), "choices of the codec")
                                .with(Feature.CODEC)),
                Construct.SUPPRESSION,
                List.of(
                        Key.of("id", TEXT, "id of the warning").mustBeThere(),
                        Key.of("at", TEXT, "path of the element that it is limited to"),
                        Key.of("reason", TEXT, "why it is all right").mustBeThere()),
                Construct.ACKNOWLEDGEMENT,
                List.of(
                        Key.of("change", TEXT, "id of the change").mustBeThere(),
                        Key.of(
                                "at",
                                TEXT,
                                "path of the element that it is limited to; of one that is gone, the old path"),
                        Key.of("reason", TEXT, "why it is all right").mustBeThere()));
    }
}
