package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.reading.Node.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what may depend on the level: {@code 100}, or {@code [{is: 100, until: 0.9.11}, {is: 50, from: S1}]}. */
final class PhaseReader {

    private final Reading reading;
    private final LifetimeReader lifetimes;

    PhaseReader(Reading reading) {
        this.reading = reading;
        this.lifetimes = new LifetimeReader(reading);
    }

    /**
     * The phases of a property.
     *
     * @param value what becomes of a text; empty if it cannot be read, and that has been said
     */
    <T> List<Phase<T>> read(Properties all, String key, Function<ScalarNode, Optional<T>> value) {
        Optional<Node> node = all.find(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof SequenceNode sequence)) {
            return all
                    .scalar(key)
                    .flatMap(scalar ->
                            value.apply(scalar).map(known -> new Phase<>(known, Window.ALWAYS, scalar.span())))
                    .stream()
                    .toList();
        }
        if (sequence.items().isEmpty()) {
            reading.found()
                    .add(DiagnosticId.MISSING_KEY
                            .at(sequence.span(), "\"" + key + "\" has no phase")
                            .repair("add one, such as {is: 1, from: ...}, or write the value itself"));
        }
        List<Phase<T>> phases = new ArrayList<>();
        for (Node item : sequence.items()) {
            phase(item, key, value).ifPresent(phases::add);
        }
        return phases;
    }

    private <T> Optional<Phase<T>> phase(Node item, String key, Function<ScalarNode, Optional<T>> value) {
        return reading.properties(item, item.span(), "a phase of \"" + key + "\"", Construct.PHASE)
                .flatMap(all -> {
                    Window window = lifetimes.window(all);
                    return all.require("is")
                            .flatMap(node -> reading.nodes().scalar(node, "\"is\""))
                            .flatMap(scalar ->
                                    value.apply(scalar).map(known -> new Phase<>(known, window, scalar.span())));
                });
    }
}
