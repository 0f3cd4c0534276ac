package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fields of a message: {@code hold: {type: duration, default: 1s, doc: ...}}. */
final class FieldReader {

    private static final List<String> KEYS = List.of("type", "doc", "unit", "optional", "default", "repeat");

    private final Nodes nodes;
    private final TypeScope types;
    private final ValueReader values;

    FieldReader(Nodes nodes, TypeScope types, ValueReader values) {
        this.nodes = nodes;
        this.types = types;
        this.values = values;
    }

    /** Those fields that can be read, in order. */
    List<Field> fields(Node node, String path, String owner) {
        List<Field> fields = new ArrayList<>();
        for (Declaration declaration : nodes.declarations(node, "argument", owner)) {
            String title = "argument \"" + declaration.name() + "\" of " + owner;
            nodes.properties(declaration.value(), declaration.span(), title)
                    .map(all -> all.knowing(KEYS))
                    .flatMap(all -> field(declaration, all, path + "." + declaration.name()))
                    .ifPresent(fields::add);
        }
        return fields;
    }

    private Optional<Field> field(Declaration declaration, Properties all, String path) {
        Optional<Boolean> optional = all.flag("optional");
        boolean repeat = all.flag("repeat").orElse(false);
        String unit = all.text("unit").orElse("");
        Optional<Node> constant = all.find("default");
        if (repeat && (optional.isPresent() || constant.isPresent())) {
            contradiction(all, "repeat", optional.isPresent() ? "optional" : "default");
        } else if (constant.isPresent() && optional.isPresent() && !optional.get()) {
            contradiction(all, "optional", "default");
        }
        Optional<Type> type = all.require("type")
                .flatMap(node -> nodes.scalar(node, "\"type\""))
                .flatMap(types::find);
        Optional<Value> value = type.flatMap(known -> constant.flatMap(node -> values.read(node, known, "default")));
        if (type.isEmpty() || constant.isPresent() != value.isPresent()) {
            return Optional.empty();
        }
        Presence presence = presence(repeat, optional.orElse(false), value.isPresent());
        return Optional.of(new Field(
                declaration.name(),
                path,
                type.get(),
                presence,
                presence == Presence.DEFAULTED ? value : Optional.empty(),
                unit,
                all.doc(),
                declaration.span()));
    }

    private static Presence presence(boolean repeat, boolean optional, boolean hasDefault) {
        if (repeat) {
            return Presence.REPEATED;
        }
        if (hasDefault) {
            return Presence.DEFAULTED;
        }
        return optional ? Presence.OPTIONAL : Presence.REQUIRED;
    }

    private void contradiction(Properties all, String one, String other) {
        Span first = all.keySpan(one).orElseThrow();
        Span second = all.keySpan(other).orElseThrow();
        nodes.found()
                .add(DiagnosticId.CONTRADICTING_PROPERTIES
                        .at(second, "\"" + other + "\" contradicts \"" + one + "\" in " + all.title())
                        .note(first, "written here")
                        .repair("remove one of them"));
    }
}
