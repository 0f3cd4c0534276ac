package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.language.Language;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.MappingNode;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of one element that the language gives, with their values. */
final class Properties {

    private static final Set<String> TYPE_KEYS = Set.of("type", "result", "reply", "body", "answer");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    /** A key with its value; and, if it has none, the text before it, which a comma may have cut in two. */
    private record Property(ScalarNode key, Node value, Optional<Property> cutFrom) {}

    private final Nodes nodes;
    private final String title;
    private final Span element;
    private final Map<String, Property> properties = new LinkedHashMap<>();

    Properties(Nodes nodes, MappingNode mapping, Span element, String title) {
        this.nodes = nodes;
        this.title = title;
        this.element = element;
        Optional<Property> before = Optional.empty();
        for (Node.Entry entry : mapping.entries()) {
            Optional<ScalarNode> found = nodes.key(entry);
            Optional<Property> cutFrom = entry.isKeyAlone() ? before : Optional.empty();
            Optional<Property> property = found.map(key -> new Property(key, entry.value(), cutFrom));
            before = property.filter(each -> each.value instanceof ScalarNode text && text.plain());
            property.ifPresent(each -> {
                ScalarNode key = each.key;
                Property first = properties.putIfAbsent(key.text(), each);
                if (first == null) {
                    nodes.places().add(element, key.text(), entry.value().span());
                } else {
                    writtenTwice(first.key, key);
                }
            });
        }
    }

    /**
     * Says of each key that the construct does not have that it is unknown, and which was probably meant; and of each
     * that it has, and the protocol has no use for.
     *
     * @param more further keys, which the protocol names
     */
    Properties knowing(Construct construct, Dialect dialect, List<String> more) {
        List<String> known = new ArrayList<>(Language.names(construct, dialect.features()));
        known.addAll(more);
        Set<String> everywhere = Language.allNames(construct);
        properties.forEach((name, property) -> {
            if (!known.contains(name) && everywhere.contains(name)) {
                nodes.found().add(notInProtocol(property.key, dialect));
                known.add(name);
            }
        });
        return knowing(known);
    }

    /** Says of each key that is not among the known ones that it is unknown, and which was probably meant. */
    Properties knowing(List<String> known) {
        properties.forEach((name, property) -> {
            if (!known.contains(name)
                    && !property.cutFrom.filter(Properties::isCutType).isPresent()) {
                nodes.found().add(unknown(property, known));
            }
        });
        return this;
    }

    /** Whether a comma has cut the expression of a type, of which it is said that its bracket is not closed. */
    private static boolean isCutType(Property property) {
        return TYPE_KEYS.contains(property.key.text())
                && property.value instanceof ScalarNode text
                && text.text().contains("<")
                && !text.text().endsWith(">");
    }

    private Diagnostic unknown(Property property, List<String> known) {
        ScalarNode key = property.key;
        Diagnostic unknown = DiagnosticId.UNKNOWN_KEY.at(key.span(), "unknown key \"" + key.text() + "\" in " + title);
        if (property.cutFrom.isPresent()) {
            return unknown.note(property.cutFrom.get().value.span(), "the text before it")
                    .repair("put the text before it in quotation marks, it holds a comma");
        }
        return unknown.repair(Nearest.to(key.text(), known)
                .map(nearest -> "write '" + nearest + "'")
                .orElse("known here: " + String.join(", ", known)));
    }

    private Diagnostic notInProtocol(ScalarNode key, Dialect dialect) {
        return DiagnosticId.KEY_NOT_IN_PROTOCOL
                .at(
                        key.span(),
                        "protocol " + dialect.protocol() + " has no use for key \"" + key.text() + "\" in " + title)
                .repair("remove it");
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

    /** A list of texts; those that are none have been complained about. */
    List<ScalarNode> texts(String key) {
        return find(key)
                .flatMap(node -> nodes.sequence(node, "\"" + key + "\""))
                .map(items -> items.stream()
                        .map(item -> nodes.scalar(item, "an entry of \"" + key + "\""))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    /** A text by itself, or a list of them. */
    List<ScalarNode> textOrTexts(String key) {
        return find(key).filter(ScalarNode.class::isInstance).isPresent()
                ? scalar(key).stream().toList()
                : texts(key);
    }

    Optional<ScalarNode> scalar(String key) {
        return find(key).flatMap(node -> nodes.scalar(node, "\"" + key + "\""));
    }

    /** One of some words; the first where there is none or a wrong one, of which it is said. */
    String word(String key, List<String> words) {
        return chosen(key, words).orElse(words.get(0));
    }

    /** One of some words. */
    Optional<String> chosen(String key, List<String> words) {
        Optional<ScalarNode> scalar = scalar(key);
        Optional<ScalarNode> known = scalar.filter(node -> words.contains(node.text()));
        if (scalar.isPresent() && known.isEmpty()) {
            malformed(scalar.get(), key, "write one of " + String.join(", ", words));
        }
        return known.map(ScalarNode::text);
    }

    /** A whole number that is not negative. */
    Optional<Integer> count(String key) {
        Optional<ScalarNode> scalar = scalar(key);
        Optional<Integer> count =
                scalar.filter(node -> COUNT.matcher(node.text()).matches()).map(node -> Integer.valueOf(node.text()));
        if (scalar.isPresent() && count.isEmpty()) {
            malformed(scalar.get(), key, "write a whole number from 0 to 999999999");
        }
        return count;
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

    /** Says that two keys that are there exclude each other. */
    void contradiction(String one, String other) {
        nodes.found()
                .add(DiagnosticId.CONTRADICTING_PROPERTIES
                        .at(keySpan(other).orElseThrow(), "\"" + other + "\" contradicts \"" + one + "\" in " + title)
                        .note(keySpan(one).orElseThrow(), "written here")
                        .repair("remove one of them"));
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
