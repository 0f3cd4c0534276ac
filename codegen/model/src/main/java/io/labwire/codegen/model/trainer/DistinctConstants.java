package io.labwire.codegen.model.trainer;

import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** No two events, and no two commands, become one constant or one method of Java. */
final class DistinctConstants implements Rule {

    /** What the method is called that waits for the answer, behind the command's name. */
    private static final String WAITING = "AndWait";

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        List<Message> commands =
                schema.requests().stream().map(Request::message).toList();
        return Stream.concat(clashes(schema.informs(), ""), clashes(commands, WAITING));
    }

    private static Stream<Diagnostic> clashes(List<Message> messages, String second) {
        Map<String, Message> seen = new HashMap<>();
        List<Diagnostic> clashes = new ArrayList<>();
        for (Message message : messages) {
            String name = JavaWords.upperCamel(message.name());
            Message first = seen.putIfAbsent(name, message);
            Message waiting = second.isEmpty() ? first : seen.putIfAbsent(name + second, message);
            if (first != null || waiting != null) {
                clashes.add(clash(first != null ? first : waiting, message));
            }
        }
        return clashes.stream();
    }

    private static Diagnostic clash(Message first, Message second) {
        return DiagnosticId.ACCESSOR_NAME_CLASH
                .at(
                        second.span(),
                        first.title() + " and " + second.title() + " would have a constant or a method of one name")
                .note(first.span(), "the first is here")
                .repair("rename one of them");
    }
}
