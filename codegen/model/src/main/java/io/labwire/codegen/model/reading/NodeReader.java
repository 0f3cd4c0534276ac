package io.labwire.codegen.model.reading;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one schema file to its tree of nodes, or says what is wrong with it; never throws, whatever the bytes.
 *
 * <p>Of YAML's features those are refused that make a text mean something else than it shows: anchors, aliases and tags.
 */
public final class NodeReader {

    private final SchemaLimits limits;
    private final DiagnosticCollector found;

    /**
     * Makes a reader.
     *
     * @param limits the bounds of what is read
     * @param found where faults go
     */
    public NodeReader(SchemaLimits limits, DiagnosticCollector found) {
        this.limits = limits;
        this.found = found;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name how the file is called in diagnostics
     * @param bytes the bytes; one more than the limit is enough to see that there are too many
     * @return the root of the tree; empty if any fault was found
     */
    public Optional<Node> read(String name, byte[] bytes) {
        if (bytes.length > limits.maxBytes()) {
            Span start = Span.startOf(new SourceFile(name, ""));
            found.add(DiagnosticId.FILE_TOO_LARGE
                    .at(start, "the schema is larger than " + limits.maxBytes() + " bytes")
                    .repair("divide it, and import the parts"));
            return Optional.empty();
        }
        return SchemaText.decode(name, bytes, found).flatMap(this::parse);
    }

    private Optional<Node> parse(SourceFile file) {
        int before = found.errors();
        try {
            // The composer would resolve aliases and call itself for each level; its events are all that is needed.
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file.name())
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build();
            ParserImpl events = new ParserImpl(settings, new StreamReader(settings, file.text()));
            Optional<Node> root = document(file, events);
            return found.errors() == before ? root : Optional.empty();
        } catch (TooDeepException e) {
            found.add(e.diagnostic());
        } catch (MarkedYamlEngineException e) {
            found.add(YamlFaults.translate(file, e));
        } catch (RuntimeException e) {
            // Whatever the library throws for a text it did not foresee: the text is at fault, and not the caller.
            found.add(DiagnosticId.NOT_YAML.at(Span.startOf(file), "the text is not YAML"));
        }
        return Optional.empty();
    }

    private Optional<Node> document(SourceFile file, ParserImpl events) {
        events.next(); // the start of the stream
        if (events.checkEvent(Event.ID.StreamEnd)) {
            found.add(empty(Span.startOf(file)));
            return Optional.empty();
        }
        events.next(); // the start of the document
        Node root = new TreeBuilder(file, events, limits, found).node();
        events.next(); // its end
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            events.peekEvent()
                    .getStartMark()
                    .ifPresent(mark -> found.add(DiagnosticId.SEVERAL_DOCUMENTS
                            .at(TextPlaces.word(file, mark), "a second document begins here")
                            .note(root.span(), "the first one")
                            .repair("a schema file holds one document: remove the rest")));
        }
        if (root instanceof Node.ScalarNode scalar && scalar.isNothing()) {
            found.add(empty(scalar.span()));
        }
        return Optional.of(root);
    }

    private static Diagnostic empty(Span place) {
        return DiagnosticId.EMPTY_FILE.at(place, "the schema is empty").repair("begin with 'labwire: 1'");
    }
}
