package io.labwire.codegen.generator.editor;

import static io.labwire.codegen.generator.editor.JsonSchemas.closed;
import static io.labwire.codegen.generator.editor.JsonSchemas.described;
import static io.labwire.codegen.generator.editor.JsonSchemas.mapOf;
import static io.labwire.codegen.generator.editor.JsonSchemas.mappingOr;
import static io.labwire.codegen.generator.editor.JsonSchemas.ofKind;
import static io.labwire.codegen.generator.editor.JsonSchemas.oneOf;
import static io.labwire.codegen.generator.editor.JsonSchemas.ordered;
import static io.labwire.codegen.generator.editor.JsonSchemas.plainOrList;
import static io.labwire.codegen.generator.editor.JsonSchemas.reference;
import static io.labwire.codegen.generator.editor.JsonSchemas.suggested;

import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.language.Feature;
import io.labwire.codegen.model.language.Key;
import io.labwire.codegen.model.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The definitions of one protocol: its own sections, and of every construct the keys that it has a use for. */
final class ProtocolDefinitions {

    /** The constructs that are there once, whatever the protocol. */
    static final List<Construct> SHARED = List.of(
            Construct.SUPPRESSION, Construct.ACKNOWLEDGEMENT, Construct.LENGTH, Construct.PHASE, Construct.NEEDS);

    private static final String TYPE = "type";

    /** The key that a key is wanted beside. */
    private static final Map<String, String> BESIDE = Map.of("gives-way", "aliases");

    private final Dialect dialect;
    private final ValueSchemas values;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private ProtocolDefinitions(Dialect dialect) {
        this.dialect = dialect;
        this.values = new ValueSchemas(this::defined, reference(name(TYPE)));
    }

    /** All definitions of a protocol; the one with its name is that of a whole schema. */
    static Map<String, Object> of(Dialect dialect) {
        ProtocolDefinitions all = new ProtocolDefinitions(dialect);
        all.definitions.put(dialect.protocol(), Map.of());
        all.definitions.put(dialect.protocol(), all.schema());
        all.definitions.put(
                all.name(TYPE),
                described(
                        "a type: one of those offered, list<T>, set<T>, map<T> or map<K, T> where the protocol has"
                                + " them, or a declared name; T? may be null",
                        suggested(Stream.of(Scalar.values())
                                .filter(dialect.fieldTypes()::contains)
                                .map(Scalar::title)
                                .toList())));
        return all.definitions;
    }

    /** The definitions that all protocols share. */
    static Map<String, Object> shared(Dialect any) {
        ProtocolDefinitions all = new ProtocolDefinitions(any);
        SHARED.forEach(construct -> all.definitions.put(word(construct), all.construct(construct, word(construct))));
        return all.definitions;
    }

    private Map<String, Object> schema() {
        Map<String, Object> properties = properties(Construct.SCHEMA);
        for (Section section : dialect.sections()) {
            properties.put(section.key(), section(section));
        }
        return closed(dialect.protocol() + " schema", properties, required(Construct.SCHEMA));
    }

    private Map<String, Object> section(Section section) {
        Map<String, Object> schema = switch (section.kind()) {
            case INFORMS -> mapOf(answer(section, section.element()));
            case REQUESTS -> mapOf(request(section));
            default -> mapOf(defined(section.kind().construct()));
        };
        return described("each " + section.element() + " by its name", schema);
    }

    private Map<String, Object> request(Section section) {
        Map<String, Object> properties = properties(Construct.REQUEST);
        properties.put(section.body(), described("what the " + section.element() + " holds", values.body()));
        Map<String, Object> answer = answer(section, section.element() + "-answer");
        properties.replace("reply", described(meaning(Construct.REQUEST, "reply"), answer));
        properties.replace("informs", described(meaning(Construct.REQUEST, "informs"), mapOf(answer)));
        definitions.put(name(section.element()), closed(section.element(), properties, required(Construct.REQUEST)));
        return reference(name(section.element()));
    }

    /** Fields are mappings, so a known key with anything else is about the message itself, which is then the long form. */
    private Map<String, Object> answer(Section section, String word) {
        Map<String, Object> properties = properties(Construct.ANSWER);
        properties.put(section.body(), described("what it holds", values.body()));
        List<Object> signs = new ArrayList<>(List.of(Map.of("required", List.of(section.body()))));
        Language.allNames(Construct.ANSWER).stream()
                .sorted()
                .map(key ->
                        ordered("required", List.of(key), "properties", Map.of(key, Map.of("not", ofKind("object")))))
                .forEach(signs::add);
        Map<String, Object> longOrShort = ordered(
                "if", Map.of("anyOf", signs),
                "then", closed(word, properties, required(Construct.ANSWER)),
                "else", mapOf(defined(Construct.FIELD)));
        definitions.put(name(word), mappingOr(longOrShort, values.type()));
        return reference(name(word));
    }

    private Map<String, Object> construct(Construct construct, String title) {
        Map<String, Object> properties = properties(construct);
        Map<String, Object> schema = closed(title, properties, required(construct));
        Map<String, Object> beside = new TreeMap<>();
        BESIDE.forEach((key, other) -> {
            if (properties.containsKey(key)) {
                beside.put(key, List.of(other));
            }
        });
        if (!beside.isEmpty()) {
            schema.put("dependentRequired", beside);
        }
        return schema;
    }

    private Map<String, Object> properties(Construct construct) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys(construct).forEach(key -> properties.put(key.name(), described(key.meaning(), property(construct, key))));
        return properties;
    }

    private List<String> required(Construct construct) {
        return keys(construct).filter(Key::required).map(Key::name).toList();
    }

    /** A protocol that has levels of its own takes none from a schema. */
    private Stream<Key> keys(Construct construct) {
        return Language.keys(construct).stream()
                .filter(key -> key.feature().map(dialect.features()::contains).orElse(true))
                .filter(key -> construct != Construct.SCHEMA
                        || !key.name().equals("levels")
                        || dialect.levels().isEmpty());
    }

    private static String meaning(Construct construct, String key) {
        return Language.keys(construct).stream()
                .filter(each -> each.name().equals(key))
                .map(Key::meaning)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> property(Construct construct, Key key) {
        if (construct == Construct.SCHEMA && key.name().equals("labwire")) {
            return oneOf(List.of(Integer.valueOf(Language.VERSION), Language.VERSION));
        }
        if (construct == Construct.SCHEMA && key.name().equals("protocol")) {
            return Map.of("const", dialect.protocol());
        }
        if (key.feature().equals(Optional.of(Feature.CODEC))) {
            return codec();
        }
        if (key.feature().equals(Optional.of(Feature.SIDES))) {
            Map<String, Object> side = oneOf(
                    Stream.concat(dialect.sides().stream(), Stream.of("both")).toList());
            return plainOrList(side, side);
        }
        return values.of(key.form());
    }

    private Map<String, Object> codec() {
        Map<String, Object> choices = new LinkedHashMap<>();
        new TreeMap<>(dialect.codecChoices())
                .forEach((key, words) ->
                        choices.put(key, oneOf(words.stream().sorted().toList())));
        return closed("codec", choices, List.of());
    }

    /** A reference to a construct, which is defined if it has not been. */
    private Map<String, Object> defined(Construct construct) {
        if (SHARED.contains(construct)) {
            return reference(word(construct));
        }
        String name = name(word(construct));
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, construct(construct, word(construct)));
        }
        return reference(name);
    }

    private String name(String word) {
        return dialect.protocol() + "-" + word.replace(' ', '-');
    }

    private static String word(Construct construct) {
        return construct.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
