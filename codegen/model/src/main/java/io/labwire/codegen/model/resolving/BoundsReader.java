package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.MappingNode;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what values are held to: {@code {min: 1, max: 9, length: {max: 255}, pattern: '[a-z]+'}}. */
final class BoundsReader {

    private final Reading reading;

    BoundsReader(Reading reading) {
        this.reading = reading;
    }

    Bounds read(Properties all, Type type) {
        // What has no order has no range; that a rule says, which would otherwise follow the reader's complaint.
        boolean number = type.isNumeric();
        OptionalInt shortest = OptionalInt.empty();
        OptionalInt longest = OptionalInt.empty();
        Optional<Node> length = all.find("length");
        if (length.isPresent() && length.get() instanceof MappingNode) {
            Optional<Properties> ends =
                    reading.properties(length.get(), length.get().span(), "\"length\"", Construct.LENGTH);
            shortest = count(ends, "min");
            longest = count(ends, "max");
        } else if (length.isPresent()) {
            shortest = count(Optional.of(all), "length");
            longest = shortest;
        }
        return new Bounds(
                number ? value(all, "min", type) : Optional.empty(),
                number ? value(all, "max", type) : Optional.empty(),
                shortest,
                longest,
                all.scalar("pattern").filter(this::isPattern).map(ScalarNode::text));
    }

    private static OptionalInt count(Optional<Properties> all, String key) {
        return all.flatMap(properties -> properties.count(key))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private Optional<Value> value(Properties all, String key, Type type) {
        return all.find(key).flatMap(node -> reading.values().read(node, type.bare(), key));
    }

    private boolean isPattern(ScalarNode pattern) {
        try {
            Pattern.compile(pattern.text());
            return true;
        } catch (PatternSyntaxException e) {
            reading.found()
                    .add(DiagnosticId.MALFORMED_PATTERN
                            .at(
                                    pattern.span(),
                                    "no regular expression: " + e.getDescription() + " at its position "
                                            + (Math.max(e.getIndex(), 0) + 1))
                            .repair("correct it; put it in single quotation marks, so that backslashes stay"));
            return false;
        }
    }
}
