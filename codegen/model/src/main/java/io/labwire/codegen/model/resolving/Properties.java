package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.MappingNode;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one element that the language gives, with their values. */
final class Properties {

    private record Property(ScalarNode key, Node value) {}

    private final Nodes nodes;
    private final String title;
    private final Span element;
    private final Map<String, Property> properties = new LinkedHashMap<>();

    Properties(Nodes nodes, MappingNode mapping, Span element, String title) {
        this.nodes = nodes;
        this.title = title;
        this.element = element;
        for (Node.Entry entry : mapping.entries()) {
            nodes.key(entry).ifPresent(key -> {
                Property first = properties.putIfAbsent(key.text(), new Property(key, entry.value()));
                if (first == null) {
                    nodes.places().add(element, key.text(), entry.value().span());
                } else {
                    writtenTwice(first.key, key);
                }
            });
        }
    }

    /** Says of each key that is not among the known ones that it is unknown, and which was probably meant. */
    Properties knowing(List<String> known) {
        properties.forEach((name, property) -> {
            if (!known.contains(name)) {
                String repair = Nearest.to(name, known)
                        .map(nearest -> "write '" + nearest + "'")
                        .orElse("known here: " + String.join(", ", known));
                nodes.found()
                        .add(DiagnosticId.UNKNOWN_KEY
                                .at(property.key.span(), "unknown key \"" + name + "\" in " + title)
                                .repair(repair));
            }
        });
        return this;
    }

    /** Makes the places of all values known under another element as well. */
    Properties alsoOf(Span other) {
        properties.forEach((name, property) -> nodes.places().add(other, name, property.value.span()));
        return this;
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(properties.get(key)).map(Property::value);
    }

    /** The place of a key itself. */
    Optional<Span> keySpan(String key) {
        return Optional.ofNullable(properties.get(key)).map(property -> property.key.span());
    }

    /** As {@link #find}, and says that the key is missing if it is. */
    Optional<Node> require(String key) {
        if (!properties.containsKey(key)) {
            nodes.found()
                    .add(DiagnosticId.MISSING_KEY
                            .at(element, "key \"" + key + "\" is missing in " + title)
                            .repair("add '" + key + ":'"));
        }
        return find(key);
    }

    Optional<String> text(String key) {
        return find(key).flatMap(node -> nodes.text(node, "\"" + key + "\""));
    }

    Optional<Boolean> flag(String key) {
        return find(key).flatMap(node -> nodes.scalar(node, "\"" + key + "\"")).flatMap(scalar -> {
            if (scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
                return Optional.of(Boolean.valueOf(scalar.text()));
            }
            malformed(scalar, key, "write true or false");
            return Optional.empty();
        });
    }

    Documentation doc() {
        if (find("doc").isEmpty()) {
            return Documentation.NONE;
        }
        // An unreadable text has been complained about; that it is missing as well would follow from that.
        return new Documentation(text("doc").orElse("?"));
    }

    void malformed(ScalarNode scalar, String key, String repair) {
        nodes.found()
                .add(DiagnosticId.MALFORMED_VALUE
                        .at(scalar.span(), "\"" + scalar.text() + "\" is no value of \"" + key + "\"")
                        .repair(repair));
    }

    Nodes nodes() {
        return nodes;
    }

    String title() {
        return title;
    }

    private void writtenTwice(ScalarNode first, ScalarNode second) {
        nodes.found()
                .add(DiagnosticId.KEY_TWICE
                        .at(second.span(), "key \"" + second.text() + "\" is written twice in " + title)
                        .note(first.span(), "first written here")
                        .repair("remove one of them"));
    }
}
