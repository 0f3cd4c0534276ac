package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.ExtraArguments;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads a request with its informs and its reply. */
final class RequestReader {

    private static final List<String> KEYS =
            List.of("doc", "timeout-hint", "extra-arguments", "needs", "arguments", "informs", "reply");

    private final Nodes nodes;
    private final FieldReader fields;
    private final MessageReader messages;
    private final NeedsReader needs;

    RequestReader(Nodes nodes, FieldReader fields, MessageReader messages) {
        this.nodes = nodes;
        this.fields = fields;
        this.messages = messages;
        this.needs = new NeedsReader(nodes);
    }

    Optional<Request> read(Declaration declaration, String path) {
        String title = "request \"" + declaration.name() + "\"";
        return nodes.properties(declaration.value(), declaration.span(), title)
                .map(all -> all.knowing(KEYS))
                .map(all -> request(declaration, all, path, title));
    }

    private Request request(Declaration declaration, Properties all, String path, String title) {
        List<Field> arguments = all.find("arguments")
                .map(node -> fields.fields(node, path + ".arguments", title))
                .orElse(List.of());
        Message message =
                new Message(MessageKind.REQUEST, declaration.name(), path, all.doc(), arguments, declaration.span());
        List<Message> informs = all.find("informs")
                .map(node -> messages.informs(node, path + ".informs", title))
                .orElse(List.of());
        Message reply = all.find("reply")
                .map(node ->
                        new Declaration(declaration.name(), all.keySpan("reply").orElse(declaration.span()), node))
                .map(reading -> messages.reply(reading, path + ".reply"))
                .orElseGet(() -> MessageReader.emptyReply(declaration.name(), path + ".reply", declaration.span()));
        return new Request(
                message,
                informs,
                reply,
                timeoutHint(all),
                extraArguments(all),
                all.find("needs")
                        .map(node -> needs.read(node, all.keySpan("needs").orElse(declaration.span())))
                        .orElse(Needs.NOTHING));
    }

    private Optional<Duration> timeoutHint(Properties all) {
        Optional<ScalarNode> scalar = scalar(all, "timeout-hint");
        Optional<Duration> hint =
                scalar.flatMap(node -> DurationText.parse(node.text())).filter(duration -> !duration.isZero());
        if (scalar.isPresent() && hint.isEmpty()) {
            all.malformed(scalar.get(), "timeout-hint", DurationText.FORM + ", more than 0");
        }
        return hint;
    }

    private ExtraArguments extraArguments(Properties all) {
        Optional<ScalarNode> scalar = scalar(all, "extra-arguments");
        if (scalar.isEmpty() || scalar.get().text().equals("refuse")) {
            return ExtraArguments.REFUSE;
        }
        if (!scalar.get().text().equals("ignore")) {
            all.malformed(scalar.get(), "extra-arguments", "write refuse or ignore");
        }
        return ExtraArguments.IGNORE;
    }

    private Optional<ScalarNode> scalar(Properties all, String key) {
        return all.find(key).flatMap(node -> nodes.scalar(node, "\"" + key + "\""));
    }
}
