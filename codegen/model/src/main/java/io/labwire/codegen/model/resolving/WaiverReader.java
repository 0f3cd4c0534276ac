package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Waiver;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.language.Language;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a list of entries that say why something is all right:
 *
 * <pre>
 * suppress:
 *   - {id: LW0332, at: sensors.old_name, reason: The device has had this name since 2009.}
 * </pre>
 */
final class WaiverReader {

    private final Nodes nodes;
    private final String list;
    private final Construct construct;
    private final String subject;

    /**
     * For one list of a schema.
     *
     * @param list the key of the list, such as {@code suppress}
     * @param construct what each entry is
     * @param subject the key in each entry that says what it is about, such as {@code id}
     */
    WaiverReader(Nodes nodes, String list, Construct construct, String subject) {
        this.nodes = nodes;
        this.list = list;
        this.construct = construct;
        this.subject = subject;
    }

    /** The entries that could be read, in order; none if the schema has no such list. */
    List<Waiver> read(Properties schema) {
        List<Waiver> waivers = new ArrayList<>();
        schema.find(list).flatMap(node -> nodes.sequence(node, "\"" + list + "\"")).orElse(List.of()).stream()
                .map(this::entry)
                .flatMap(Optional::stream)
                .forEach(waivers::add);
        return waivers;
    }

    private Optional<Waiver> entry(Node node) {
        String title = "an entry of \"" + list + "\"";
        return nodes.properties(node, node.span(), title).flatMap(all -> {
            all.knowing(Language.names(construct, Set.of()));
            Optional<ScalarNode> about = all.require(subject).flatMap(value -> nodes.scalar(value, quoted(subject)));
            Optional<ScalarNode> at = all.find("at").flatMap(value -> nodes.scalar(value, quoted("at")));
            Optional<String> reason = reason(all, node.span());
            return about.flatMap(scalar -> reason.map(why -> waiver(scalar, at, why)));
        });
    }

    private static Waiver waiver(ScalarNode about, Optional<ScalarNode> at, String reason) {
        Span atSpan = at.map(ScalarNode::span).orElse(about.span());
        return new Waiver(about.text(), about.span(), at.map(ScalarNode::text), atSpan, reason);
    }

    private Optional<String> reason(Properties all, Span entry) {
        Optional<Node> given = all.find("reason");
        Optional<ScalarNode> text = given.flatMap(value -> nodes.scalar(value, quoted("reason")));
        boolean unreadable = given.isPresent() && text.isEmpty();
        if (!unreadable && text.filter(reason -> !reason.text().isBlank()).isEmpty()) {
            nodes.found()
                    .add(DiagnosticId.NO_REASON
                            .at(
                                    text.map(ScalarNode::span).orElse(entry),
                                    "this entry of \"" + list + "\" has no reason")
                            .repair("add 'reason:' with a sentence on why it is all right"));
            return Optional.empty();
        }
        return text.map(ScalarNode::text);
    }

    private static String quoted(String key) {
        return "\"" + key + "\"";
    }
}
