package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Places;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.MappingNode;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.reading.Node.SequenceNode;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes nodes as what they ought to be, and says so where they are not. Titles are such as {@code request "tune"}. */
final class Nodes {

    private final DiagnosticCollector found;
    private final Places.Builder places;

    Nodes(DiagnosticCollector found, Places.Builder places) {
        this.found = found;
        this.places = places;
    }

    Places.Builder places() {
        return places;
    }

    DiagnosticCollector found() {
        return found;
    }

    /** The keys and values of an element whose keys the language gives; empty if it is no mapping. */
    Optional<Properties> properties(Node node, Span element, String title) {
        return mapping(node, title).map(mapping -> new Properties(this, mapping, element, title));
    }

    Optional<MappingNode> mapping(Node node, String title) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        boolean nothing = node instanceof ScalarNode scalar && scalar.isNothing();
        String repair = nothing ? "write {} if there is nothing to say" : "write keys with values: 'key: value'";
        wrongKind(node, title, "a mapping", repair);
        return Optional.empty();
    }

    Optional<List<Node>> sequence(Node node, String title) {
        if (node instanceof SequenceNode sequence) {
            return Optional.of(sequence.items());
        }
        wrongKind(node, title, "a list", "put it in brackets: [...]");
        return Optional.empty();
    }

    Optional<ScalarNode> scalar(Node node, String title) {
        if (node instanceof ScalarNode scalar && !scalar.isNothing()) {
            return Optional.of(scalar);
        }
        wrongKind(node, title, "a text", "write a text; put it in quotes if it looks like something else");
        return Optional.empty();
    }

    Optional<String> text(Node node, String title) {
        return scalar(node, title).map(ScalarNode::text);
    }

    /**
     * The entries of a mapping whose keys the author chose, each name once.
     *
     * @param what what each is, such as {@code argument}
     * @param where what they belong to, such as {@code request "tune"}
     */
    List<Declaration> declarations(Node node, String what, String where) {
        Map<String, Declaration> declared = new LinkedHashMap<>();
        mapping(node, what + "s of " + where).ifPresent(mapping -> {
            for (Node.Entry entry : mapping.entries()) {
                key(entry).ifPresent(key -> {
                    Declaration here = new Declaration(key.text(), key.span(), entry.value());
                    Declaration first = declared.putIfAbsent(key.text(), here);
                    if (first != null) {
                        declaredTwice(first, here, what, where);
                    }
                });
            }
        });
        return new ArrayList<>(declared.values());
    }

    private void declaredTwice(Declaration first, Declaration second, String what, String where) {
        found.add(DiagnosticId.DECLARED_TWICE
                .at(second.span(), what + " \"" + second.name() + "\" is declared twice in " + where)
                .note(first.span(), "first declared here")
                .repair("rename one of them, or remove it"));
    }

    Optional<ScalarNode> key(Node.Entry entry) {
        if (entry.key() instanceof ScalarNode key) {
            return Optional.of(key);
        }
        wrongKind(entry.key(), "a key", "a text", "write 'key: value'");
        return Optional.empty();
    }

    private void wrongKind(Node node, String title, String wanted, String repair) {
        found.add(DiagnosticId.WRONG_KIND
                .at(node.span(), wanted + " is wanted for " + title + ", and this is " + node.kind())
                .repair(repair));
    }
}
