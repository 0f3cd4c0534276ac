package io.labwire.codegen.generator.editor;

import static io.labwire.codegen.generator.editor.JsonSchemas.described;
import static io.labwire.codegen.generator.editor.JsonSchemas.oneOf;
import static io.labwire.codegen.generator.editor.JsonSchemas.ordered;
import static io.labwire.codegen.generator.editor.JsonSchemas.reference;

import io.labwire.codegen.generator.text.JsonText;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.language.Key;
import io.labwire.codegen.model.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Writes the schema language as a JSON Schema, for editors that complete and check YAML with it.
 *
 * <p>It says what can be said of the structure: which keys there are, which must be there, what kind of value each takes. What a
 * schema means is for the schema compiler.
 */
public final class JsonSchemaEmitter {

    private static final String ID = "urn:labwire:schema-language:" + Language.VERSION;

    /** An emitter; it has no state. */
    public JsonSchemaEmitter() {}

    /**
     * The JSON Schema of the schemas of some protocols.
     *
     * @param dialects what their schemas may contain, at least one
     * @return a JSON Schema of the draft 2020-12, with line feeds; the same in whatever order the dialects come
     */
    public String emit(List<Dialect> dialects) {
        List<Dialect> sorted = dialects.stream()
                .sorted(Comparator.comparing(Dialect::protocol))
                .toList();
        Map<String, Object> definitions = ordered();
        List<Object> choices = new ArrayList<>();
        for (Dialect dialect : sorted) {
            definitions.putAll(ProtocolDefinitions.of(dialect));
            choices.add(ordered(
                    "if",
                            ordered(
                                    "required",
                                    List.of("protocol"),
                                    "properties",
                                    Map.of("protocol", Map.of("const", dialect.protocol()))),
                    "then", reference(dialect.protocol())));
        }
        definitions.putAll(ProtocolDefinitions.shared(sorted.get(0)));
        List<String> protocols = sorted.stream().map(Dialect::protocol).toList();
        return JsonText.of(ordered(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                ID,
                "title",
                "labwire schema",
                "description",
                "The messages of a protocol, from which labwire makes code, tests and pages.",
                "type",
                "object",
                "required",
                required(),
                "properties",
                ordered("protocol", described("the protocol that the messages belong to", oneOf(protocols))),
                "allOf",
                choices,
                "$defs",
                definitions));
    }

    private static List<String> required() {
        return Language.keys(Construct.SCHEMA).stream()
                .filter(Key::required)
                .map(Key::name)
                .toList();
    }
}
