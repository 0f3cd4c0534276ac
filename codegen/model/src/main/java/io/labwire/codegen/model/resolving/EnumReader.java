package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Documentation;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Unknown;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads an enum: {@code Band: {doc: ..., values: {L: l, U: {wire: u, doc: ...}}}}. */
final class EnumReader {

    private static final List<String> WIRE_TYPES =
            List.of("string", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "integer");
    private static final List<String> FATES = List.of("refuse", "keep", "ignore");

    private final Reading reading;
    private final Nodes nodes;
    private final LifetimeReader lifetimes;

    EnumReader(Reading reading) {
        this.reading = reading;
        this.nodes = reading.nodes();
        this.lifetimes = new LifetimeReader(reading);
    }

    /** The enum with those of its values that can be read: its name is then known, whatever else is wrong. */
    EnumType read(Declaration declaration, String path) {
        String title = "enum \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.ENUM)
                .map(all -> read(declaration, all, path, title))
                .orElseGet(() -> new EnumType(
                        declaration.name(),
                        reading.javaPackage(),
                        path,
                        Documentation.NONE,
                        List.of(),
                        declaration.span()));
    }

    private EnumType read(Declaration declaration, Properties all, String path, String title) {
        Scalar wire = Scalar.named(all.word("wire", WIRE_TYPES)).orElseThrow();
        Optional<Node> values = all.require("values");
        return new EnumType(
                declaration.name(),
                reading.javaPackage(),
                path,
                all.doc(),
                wire,
                Unknown.valueOf(all.word("unknown", FATES).toUpperCase(Locale.ROOT)),
                all.flag("ignore-case").orElse(false),
                values.map(node -> values(node, wire, title)).orElse(List.of()),
                lifetimes.read(all),
                all.flag("private").orElse(false),
                declaration.span());
    }

    private List<EnumValue> values(Node node, Scalar wire, String title) {
        if (node instanceof Node.MappingNode mapping && mapping.entries().isEmpty()) {
            nodes.found()
                    .add(DiagnosticId.EMPTY_ENUM
                            .at(node.span(), title + " has no values")
                            .repair("add one, or remove the enum"));
        }
        List<EnumValue> values = new ArrayList<>();
        for (Declaration value : nodes.declarations(node, "value", title)) {
            value(value, wire, title).ifPresent(values::add);
        }
        return values;
    }

    private Optional<EnumValue> value(Declaration value, Scalar wire, String enumTitle) {
        String title = "value \"" + value.name() + "\" of " + enumTitle;
        if (!(value.value() instanceof Node.MappingNode)) {
            nodes.places().add(value.span(), "wire", value.value().span());
            return text(value.value(), wire, title)
                    .map(text -> new EnumValue(value.name(), text, Documentation.NONE, value.span()));
        }
        return reading.properties(value, title, Construct.ENUM_VALUE).flatMap(all -> {
            Documentation doc = all.doc();
            Lifetime lifetime = lifetimes.read(all);
            List<String> aliases =
                    all.texts("aliases").stream().map(ScalarNode::text).toList();
            return all.require("wire")
                    .flatMap(node -> text(node, wire, "\"wire\""))
                    .map(text -> new EnumValue(value.name(), text, aliases, doc, lifetime, value.span()));
        });
    }

    /** The text of a value; that of a number in its plainest form, so that equal numbers are equal texts. */
    private Optional<String> text(Node node, Scalar wire, String title) {
        if (wire == Scalar.STRING) {
            return nodes.text(node, title);
        }
        return reading.values()
                .read(node, wire, "wire")
                .map(value -> ((Value.Whole) value).value().toString());
    }
}
