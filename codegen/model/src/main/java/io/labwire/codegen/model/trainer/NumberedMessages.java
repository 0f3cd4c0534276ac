package io.labwire.codegen.model.trainer;

import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Window;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each command and each event has a number, by which it is known on the wire, and one at each level (specification, sections 6 and 7). */
final class NumberedMessages implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return Stream.concat(schema.requests().stream().map(Request::message), schema.informs().stream())
                .flatMap(message -> message.numbers().isEmpty() ? missing(schema, message) : twice(schema, message));
    }

    /** Of one that cannot be read it has been said. */
    private static Stream<Diagnostic> missing(Schema schema, Message message) {
        return schema.places().find(message.span(), "number").isPresent()
                ? Stream.empty()
                : Stream.of(DiagnosticId.MISSING_KEY
                        .at(message.span(), message.title() + " has no number")
                        .repair("add \"number\", which peers know it by"));
    }

    private static Stream<Diagnostic> twice(Schema schema, Message message) {
        List<String> levels = schema.wire().levels();
        Window all = message.lifetime().window();
        List<Diagnostic> found = new ArrayList<>();
        for (int at = 1; at < message.numbers().size(); at++) {
            Phase<Long> second = message.numbers().get(at);
            message.numbers().subList(0, at).stream()
                    .filter(first -> !first.value().equals(second.value())
                            && areTogether(first.window().and(all, levels), second.window(), levels))
                    .findFirst()
                    .ifPresent(first -> found.add(clash(message, first, second)));
        }
        return found.stream();
    }

    /** Levels that a missing import would declare tell nothing. */
    private static boolean areTogether(Window one, Window other, List<String> levels) {
        return levels.isEmpty()
                ? one.equals(Window.ALWAYS) && other.equals(Window.ALWAYS)
                : !one.and(other, levels).isEmpty(levels);
    }

    /** That one number is given twice is said for all protocols. */
    private static Diagnostic clash(Message message, Phase<Long> first, Phase<Long> second) {
        return DiagnosticId.CONTRADICTING_PROPERTIES
                .at(
                        second.span(),
                        message.title() + " has numbers " + first.value() + " and " + second.value() + " at one level")
                .note(first.span(), "the first is here")
                .repair("end the one with 'until' before the other begins with 'from'");
    }
}
