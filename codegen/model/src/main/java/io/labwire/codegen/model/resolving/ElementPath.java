package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.MappingNode;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.reading.Node.SequenceNode;
import io.labwire.codegen.model.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows a path of keys with dots between, such as {@code requests.tune.arguments.band}, into a schema's text.
 *
 * <p>Keys may have dots themselves, as the names of sensors do. The items of a list go by their texts.
 */
final class ElementPath {

    private final String path;
    private int reached = -1;
    private List<String> knownThere = List.of();

    private record Step(String name, Span span, Node value) {}

    ElementPath(String path) {
        this.path = path;
    }

    /** The place of the element, its name included. */
    Optional<Span> in(Node root) {
        return follow(root, 0);
    }

    /** After a search in vain: a path that leads somewhere and that was probably meant. */
    Optional<String> nearest() {
        String rest = path.substring(reached);
        int dot = rest.indexOf('.');
        return Nearest.to(rest, knownThere)
                .or(() -> dot < 0 ? Optional.empty() : Nearest.to(rest.substring(0, dot), knownThere))
                .map(name -> path.substring(0, reached) + name);
    }

    private Optional<Span> follow(Node node, int from) {
        List<Step> steps = steps(node);
        if (from > reached) {
            reached = from;
            knownThere = steps.stream().map(Step::name).toList();
        }
        for (Step step : steps) {
            int end = from + step.name().length();
            if (path.startsWith(step.name(), from)) {
                Optional<Span> found = end == path.length()
                        ? Optional.of(step.span())
                        : path.charAt(end) == '.' ? follow(step.value(), end + 1) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What can come next, longest names first, so that a sensor {@code a.b} is found before what {@code a} has. */
    private static List<Step> steps(Node node) {
        Stream<Step> steps = Stream.of();
        if (node instanceof MappingNode mapping) {
            steps = mapping.entries().stream()
                    .filter(entry -> entry.key() instanceof ScalarNode)
                    .map(entry -> new Step(
                            ((ScalarNode) entry.key()).text(),
                            whole(entry.key().span(), entry.value().span()),
                            entry.value()));
        } else if (node instanceof SequenceNode sequence) {
            steps = sequence.items().stream()
                    .filter(ScalarNode.class::isInstance)
                    .map(item -> new Step(((ScalarNode) item).text(), item.span(), item));
        }
        return steps.sorted(Comparator.comparingInt((Step step) -> step.name().length())
                        .reversed())
                .toList();
    }

    private static Span whole(Span key, Span value) {
        return new Span(key.file(), key.line(), key.column(), value.endLine(), value.endColumn());
    }
}
