package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.List;
import java.util.Optional;

/** Reads when an element came and when it goes: {@code {from: S1, until: S3, since: 0.9, deprecated: ...}}. */
final class LifetimeReader {

    private final Nodes nodes;
    private final List<String> levels;
    private final boolean levelsKnown;

    LifetimeReader(Reading reading) {
        this.nodes = reading.nodes();
        this.levels = reading.levels();
        this.levelsKnown = reading.levelsKnown();
    }

    Lifetime read(Properties all) {
        String since = all.text("since").orElse("");
        String deprecated = all.text("deprecated").orElse("");
        return new Lifetime(window(all), since, deprecated);
    }

    /** The levels between {@code from} and {@code until}. */
    Window window(Properties all) {
        Optional<ScalarNode> from = level(all, "from");
        Optional<ScalarNode> until = level(all, "until");
        Window window = new Window(from.map(ScalarNode::text), until.map(ScalarNode::text));
        if (from.isPresent() && until.isPresent() && window.isEmpty(levels)) {
            nodes.found()
                    .add(DiagnosticId.FROM_AFTER_UNTIL
                            .at(
                                    until.get().span(),
                                    "level " + until.get().text() + " is before "
                                            + from.get().text() + ", with which " + all.title() + " begins")
                            .note(from.get().span(), "it begins here")
                            .repair("exchange them: until is the last level that has it"));
            return Window.ALWAYS;
        }
        return window;
    }

    private Optional<ScalarNode> level(Properties all, String key) {
        Optional<ScalarNode> level = all.scalar(key);
        if (!levelsKnown) {
            return level;
        }
        Optional<ScalarNode> known = level.filter(node -> levels.contains(node.text()));
        if (level.isPresent() && known.isEmpty()) {
            String repair = levels.isEmpty()
                    ? "declare the levels of the protocol under 'levels'"
                    : Nearest.to(level.get().text(), levels)
                            .map(nearest -> "write '" + nearest + "'")
                            .orElse("the levels are " + String.join(", ", levels));
            nodes.found()
                    .add(DiagnosticId.UNKNOWN_LEVEL
                            .at(
                                    level.get().span(),
                                    "unknown level \"" + level.get().text() + "\"")
                            .repair(repair));
        }
        return known;
    }
}
