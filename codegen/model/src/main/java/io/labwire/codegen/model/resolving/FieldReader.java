package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Bounds;
import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldPart;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads fields: {@code hold: {type: duration, default: 1s, doc: ...}}. */
final class FieldReader {

    private final Reading reading;
    private final BoundsReader bounds;
    private final FieldWireReader wire;
    private final LifetimeReader lifetimes;

    FieldReader(Reading reading) {
        this.reading = reading;
        this.bounds = new BoundsReader(reading);
        this.wire = new FieldWireReader(reading);
        this.lifetimes = new LifetimeReader(reading);
    }

    /** Those arguments of a message that can be read, in order. */
    List<Field> arguments(Node node, String path, String owner) {
        return fields(node, path, "argument", owner);
    }

    /** Those fields that can be read, in order. */
    List<Field> fields(Node node, String path, String word, String owner) {
        List<Field> fields = new ArrayList<>();
        for (Declaration declaration : reading.nodes().declarations(node, word, owner)) {
            field(declaration, path + "." + declaration.name(), word + " \"" + declaration.name() + "\" of " + owner)
                    .ifPresent(fields::add);
        }
        return fields;
    }

    /** The fields under a key; none if there is no such key. */
    List<Field> under(Properties all, String key, String path, String word, String owner) {
        return all.find(key)
                .map(node -> fields(node, path + "." + key, word, owner))
                .orElse(List.of());
    }

    Optional<Field> field(Declaration declaration, String path, String title) {
        return reading.properties(declaration, title, Construct.FIELD)
                .flatMap(all -> field(declaration.name(), declaration.span(), all, path));
    }

    /** A field of which nothing is said but its type. */
    Optional<Field> bare(ScalarNode type, String name, Span span, String path) {
        return reading.types()
                .read(type)
                .map(known -> new Field(
                        name, path, known, Presence.REQUIRED, Optional.empty(), "", Documentation.NONE, span));
    }

    Optional<Field> field(String name, Span span, Properties all, String path) {
        Optional<Boolean> optional = all.flag("optional");
        boolean repeat = all.flag("repeat").orElse(false);
        String unit = all.text("unit").orElse("");
        Optional<Node> ifAbsent = all.find("default");
        contradictions(all, repeat, optional);
        Lifetime lifetime = lifetimes.read(all);
        Optional<Type> type = type(all);
        Optional<Value> value = constant(type, all, "default");
        Optional<Value> only = constant(type, all, "const");
        if (type.isEmpty() || ifAbsent.isPresent() != value.isPresent()) {
            return Optional.empty();
        }
        Bounds held = bounds.read(all, type.get());
        Presence presence = presence(repeat, optional.orElse(false), value.isPresent());
        return Optional.of(new Field(
                name,
                path,
                type.get(),
                presence,
                presence == Presence.DEFAULTED ? value : Optional.empty(),
                only,
                unit,
                held,
                wire.read(all, type.get()),
                part(all),
                lifetime,
                all.doc(),
                span));
    }

    private Optional<Type> type(Properties all) {
        return all.require("type")
                .flatMap(node -> reading.nodes().scalar(node, "\"type\""))
                .flatMap(reading.types()::read);
    }

    private Optional<Value> constant(Optional<Type> type, Properties all, String key) {
        return type.flatMap(
                known -> all.find(key).flatMap(node -> reading.values().read(node, known, key)));
    }

    private static FieldPart part(Properties all) {
        return new FieldPart(
                all.textOrTexts("length-of").stream().map(ScalarNode::text).toList(),
                all.flag("rest").orElse(false),
                all.text("tag"));
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

    private void contradictions(Properties all, boolean repeat, Optional<Boolean> optional) {
        boolean hasDefault = all.find("default").isPresent();
        if (repeat && (optional.isPresent() || hasDefault)) {
            all.contradiction("repeat", optional.isPresent() ? "optional" : "default");
        } else if (hasDefault && optional.isPresent() && !optional.get()) {
            all.contradiction("optional", "default");
        } else if (hasDefault && all.find("const").isPresent()) {
            all.contradiction("const", "default");
        }
    }
}
