package io.labwire.codegen.model.reading;

import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;

/** The YAML library's events to our own nodes. */
final class TreeBuilder {

    private final SourceFile file;
    private final List<String> lines;
    private final ParserImpl events;
    private final SchemaLimits limits;
    private final DiagnosticCollector found;
    private int depth;

    TreeBuilder(SourceFile file, ParserImpl events, SchemaLimits limits, DiagnosticCollector found) {
        this.file = file;
        this.lines = file.lines();
        this.events = events;
        this.limits = limits;
        this.found = found;
    }

    /** The node that the next events describe; takes these events. */
    Node node() {
        Event event = events.next();
        refuseAnchor(event);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), event);
            return new Node.ScalarNode(scalar.getValue(), scalar.isPlain(), scalarSpan(scalar));
        }
        if (event instanceof CollectionStartEvent start) {
            refuseTag(start.getTag(), event);
            return collection(start);
        }
        // An alias, which has been refused: anything in its place will do.
        return new Node.ScalarNode("", true, span(event));
    }

    private Node collection(CollectionStartEvent start) {
        if (++depth > limits.maxDepth()) {
            throw new TooDeepException(DiagnosticId.TOO_DEEP
                    .at(
                            TextPlaces.character(file, start(start)),
                            "nested more than " + limits.maxDepth() + " levels deep")
                    .repair("no schema needs this: write it flatter"));
        }
        boolean mapping = start.getEventId() == Event.ID.MappingStart;
        List<Node> children = new ArrayList<>();
        while (!events.checkEvent(mapping ? Event.ID.MappingEnd : Event.ID.SequenceEnd)) {
            children.add(node());
        }
        Event end = events.next();
        depth--;
        // The mark after a block is that of the next token, lines further down; the last item's end is what is meant.
        Span whole = start.isFlow() || children.isEmpty()
                ? TextPlaces.between(file, start(start), end(end))
                : TextPlaces.from(
                        file, start(start), children.get(children.size() - 1).span());
        return mapping ? new Node.MappingNode(entries(children), whole) : new Node.SequenceNode(children, whole);
    }

    private List<Node.Entry> entries(List<Node> children) {
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < children.size(); i += 2) {
            refuseLongKey(children.get(i));
            entries.add(new Node.Entry(children.get(i), children.get(i + 1)));
        }
        return entries;
    }

    private void refuseLongKey(Node key) {
        if (key instanceof Node.ScalarNode scalar && scalar.text().length() > limits.maxKeyLength()) {
            found.add(DiagnosticId.KEY_TOO_LONG
                    .at(key.span(), "the key is longer than " + limits.maxKeyLength() + " characters")
                    .repair("write a shorter one"));
        }
    }

    private void refuseAnchor(Event event) {
        if (event.getEventId() == Event.ID.Alias || (event instanceof NodeEvent node && hasAnchor(node))) {
            found.add(DiagnosticId.ANCHOR
                    .at(TextPlaces.word(file, start(event)), "anchors and aliases are not allowed in a schema")
                    .repair("write the text out"));
        }
    }

    private static boolean hasAnchor(NodeEvent event) {
        return event.getAnchor().isPresent();
    }

    private void refuseTag(Optional<String> tag, Event event) {
        if (tag.isPresent()) {
            found.add(DiagnosticId.TAG
                    .at(TextPlaces.word(file, start(event)), "tags are not allowed in a schema")
                    .repair("remove it; put a text that looks like something else in quotes"));
        }
    }

    private Span scalarSpan(ScalarEvent scalar) {
        return scalar.isLiteral() || scalar.isFolded() ? blockText(scalar) : span(scalar);
    }

    /** A block scalar reaches to its last line with something on it. */
    private Span blockText(ScalarEvent scalar) {
        Mark start = start(scalar);
        Mark end = end(scalar);
        int line = end.getLine();
        while (line > start.getLine() && (line == end.getLine() ? end.getColumn() == 0 : isBlank(line))) {
            line--;
        }
        String last = line < lines.size() ? lines.get(line).stripTrailing() : "";
        int column = last.codePointCount(0, last.length());
        return new Span(file, start.getLine() + 1, start.getColumn() + 1, line + 1, column + 1);
    }

    private boolean isBlank(int line) {
        return line >= lines.size() || lines.get(line).isBlank();
    }

    private Span span(Event event) {
        return TextPlaces.between(file, start(event), end(event));
    }

    private static Mark start(Event event) {
        return event.getStartMark().orElseThrow();
    }

    private static Mark end(Event event) {
        return event.getEndMark().orElseThrow();
    }
}
