package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads informs and replies. The long form is {@code {doc: ..., arguments: {...}}}, and is known by its key
 * {@code arguments}; the short form is the arguments themselves.
 */
final class MessageReader {

    private final Nodes nodes;
    private final FieldReader fields;

    MessageReader(Nodes nodes, FieldReader fields) {
        this.nodes = nodes;
        this.fields = fields;
    }

    List<Message> informs(Node node, String path, String owner) {
        List<Message> informs = new ArrayList<>();
        for (Declaration inform : nodes.declarations(node, "inform", owner)) {
            String title = "inform \"" + inform.name() + "\"";
            informs.add(message(MessageKind.INFORM, inform, path + "." + inform.name(), title));
        }
        return informs;
    }

    Message reply(Declaration reply, String path) {
        return message(MessageKind.REPLY, reply, path, "reply \"" + reply.name() + "\"");
    }

    static Message emptyReply(String name, String path, Span span) {
        return new Message(MessageKind.REPLY, name, path, Documentation.NONE, List.of(), span);
    }

    private Message message(MessageKind kind, Declaration declaration, String path, String title) {
        Node value = declaration.value();
        if (!isLong(value)) {
            List<Field> all = fields.fields(value, path, title);
            return new Message(kind, declaration.name(), path, Documentation.NONE, all, declaration.span());
        }
        Optional<Properties> properties =
                nodes.properties(value, declaration.span(), title).map(all -> all.knowing(List.of("doc", "arguments")));
        List<Field> all = properties
                .flatMap(known -> known.find("arguments"))
                .map(node -> fields.fields(node, path + ".arguments", title))
                .orElse(List.of());
        Documentation doc = properties.map(Properties::doc).orElse(Documentation.NONE);
        return new Message(kind, declaration.name(), path, doc, all, declaration.span());
    }

    private static boolean isLong(Node node) {
        return node instanceof Node.MappingNode mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key() instanceof Node.ScalarNode key
                                && key.text().equals("arguments"));
    }
}
