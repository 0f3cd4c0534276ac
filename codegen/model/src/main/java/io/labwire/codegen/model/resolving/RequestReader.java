package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.ExtraArguments;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Needs;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.language.Construct;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a request with its informs and its reply. */
final class RequestReader {

    private final Reading reading;
    private final Section section;
    private final MessageReader messages;
    private final NeedsReader needs;

    RequestReader(Reading reading, Section section, MessageReader messages) {
        this.reading = reading;
        this.section = section;
        this.messages = messages;
        this.needs = new NeedsReader(reading);
    }

    Optional<Request> read(Declaration declaration, String path) {
        String title = section.element() + " \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.REQUEST, section.body())
                .map(all -> request(declaration, all, path, title));
    }

    private Request request(Declaration declaration, Properties all, String path, String title) {
        Message message = messages.message(MessageKind.REQUEST, section.element(), declaration, all, path);
        List<Message> informs = all.find("informs")
                .map(node -> messages.informs(node, path + ".informs", title, "inform"))
                .orElse(List.of());
        Message reply = all.find("reply")
                .map(node ->
                        new Declaration(declaration.name(), all.keySpan("reply").orElse(declaration.span()), node))
                .map(declared -> messages.reply(declared, path + ".reply"))
                .orElseGet(() -> MessageReader.emptyReply(declaration.name(), path + ".reply", declaration.span()));
        return new Request(
                message,
                informs,
                reply,
                TimeoutHint.of(all),
                ExtraArguments.valueOf(
                        all.word("extra-arguments", List.of("refuse", "ignore")).toUpperCase(Locale.ROOT)),
                all.find("needs")
                        .map(node -> needs.read(node, all.keySpan("needs").orElse(declaration.span())))
                        .orElse(Needs.NOTHING));
    }
}
