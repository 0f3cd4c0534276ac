package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.WireRules;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads what holds for all messages of a schema: its levels, namespaces and choices of the codec. */
final class WireRulesReader {

    private final Nodes nodes;
    private final Properties all;
    private final Dialect dialect;
    private final List<Schema> imports;

    WireRulesReader(Nodes nodes, Header header, List<Schema> imports) {
        this.nodes = nodes;
        this.all = header.all();
        this.dialect = header.dialect();
        this.imports = imports;
    }

    WireRules read(List<String> levels, Map<String, String> namespaces) {
        return new WireRules(levels, namespaces, codec());
    }

    /** The protocol's own levels, or those of this schema, or those of the first import that has any. */
    List<String> levels() {
        if (!dialect.levels().isEmpty()) {
            all.keySpan("levels").ifPresent(this::hasItsOwn);
            return dialect.levels();
        }
        List<String> levels = new ArrayList<>();
        for (ScalarNode level : all.texts("levels")) {
            if (levels.contains(level.text())) {
                nodes.found()
                        .add(DiagnosticId.DECLARED_TWICE
                                .at(level.span(), "level \"" + level.text() + "\" is declared twice in the schema")
                                .repair("remove one of them"));
            } else {
                levels.add(level.text());
            }
        }
        return levels.isEmpty() ? importedLevels() : levels;
    }

    private void hasItsOwn(Span key) {
        nodes.found()
                .add(DiagnosticId.KEY_NOT_IN_PROTOCOL
                        .at(key, "protocol " + dialect.protocol() + " has levels of its own")
                        .repair("remove it; the levels are " + String.join(", ", dialect.levels())));
    }

    private List<String> importedLevels() {
        return imports.stream()
                .map(schema -> schema.wire().levels())
                .filter(levels -> !levels.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The namespaces of this schema, and those of its imports that it does not name itself. */
    Map<String, String> namespaces() {
        Map<String, String> namespaces = new LinkedHashMap<>(texts("namespaces", "namespace"));
        imports.forEach(schema -> schema.wire().namespaces().forEach(namespaces::putIfAbsent));
        return namespaces;
    }

    private Map<String, String> codec() {
        Map<String, Set<String>> choices = dialect.codecChoices();
        Map<String, String> codec = new LinkedHashMap<>();
        all.find("codec")
                .map(node -> nodes.declarations(node, "choice", "the codec"))
                .orElse(List.of())
                .forEach(choice -> nodes.scalar(choice.value(), "choice \"" + choice.name() + "\"")
                        .ifPresent(word -> choose(choice, word, choices, codec)));
        return codec;
    }

    private void choose(
            Declaration choice, ScalarNode word, Map<String, Set<String>> choices, Map<String, String> codec) {
        Set<String> words = choices.get(choice.name());
        List<String> known = new ArrayList<>(new TreeSet<>(choices.keySet()));
        if (words == null) {
            nodes.found()
                    .add(DiagnosticId.UNKNOWN_KEY
                            .at(choice.span(), "unknown key \"" + choice.name() + "\" in \"codec\"")
                            .repair(Nearest.to(choice.name(), known)
                                    .map(nearest -> "write '" + nearest + "'")
                                    .orElse("known here: " + String.join(", ", known))));
        } else if (!words.contains(word.text())) {
            all.malformed(word, choice.name(), "write one of " + String.join(", ", new TreeSet<>(words)));
        } else {
            codec.put(choice.name(), word.text());
        }
    }

    private Map<String, String> texts(String key, String word) {
        Map<String, String> texts = new LinkedHashMap<>();
        all.find(key)
                .map(node -> nodes.declarations(node, word, "the schema"))
                .orElse(List.of())
                .forEach(each -> nodes.text(each.value(), word + " \"" + each.name() + "\"")
                        .ifPresent(text -> texts.put(each.name(), text)));
        return texts;
    }
}
