package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.FieldWire;
import io.labwire.codegen.model.Phase;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.codegen.model.Writing;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Reads how a field stands on the wire: {@code {wire: engineId, aliases: [engine_id], as: milliseconds}}. */
final class FieldWireReader {

    private static final List<String> WRITINGS =
            Arrays.stream(Writing.values()).map(Writing::title).toList();

    private final Reading reading;
    private final PhaseReader phases;

    FieldWireReader(Reading reading) {
        this.reading = reading;
        this.phases = new PhaseReader(reading);
    }

    FieldWire read(Properties all, Type type) {
        return new FieldWire(
                all.text("wire"),
                all.texts("aliases").stream().map(ScalarNode::text).toList(),
                givesWay(all, type),
                forms(all, type),
                all.chosen("write", WRITINGS).flatMap(Writing::named),
                all.count("number").map(OptionalInt::of).orElse(OptionalInt.empty()),
                all.text("separator"),
                all.text("all"));
    }

    /** Of an enum the value stands as on the wire, for it is mostly one that the enum does not declare. */
    private Optional<Value> givesWay(Properties all, Type type) {
        Type onTheWire = type.bare() instanceof EnumType enumeration ? enumeration.wire() : type.bare();
        Optional<Node> value = all.find("gives-way");
        value.ifPresent(any -> all.require("aliases"));
        return value.flatMap(node -> reading.values().read(node, onTheWire, "gives-way"));
    }

    /** The forms of a value of a type, each of those that the protocol has for it. */
    List<Phase<String>> forms(Properties all, Type type) {
        Set<String> known = new TreeSet<>(reading.dialect().forms(type.bare()));
        return phases.read(all, "as", scalar -> form(scalar, type, known));
    }

    private Optional<String> form(ScalarNode scalar, Type type, Set<String> known) {
        if (known.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        String repair = known.isEmpty()
                ? "remove 'as': it has one form only"
                : Nearest.to(scalar.text(), List.copyOf(known))
                        .map(nearest -> "write '" + nearest + "'")
                        .orElse("its forms are " + String.join(", ", known));
        reading.found()
                .add(DiagnosticId.UNKNOWN_FORM
                        .at(scalar.span(), "type " + type.title() + " has no form \"" + scalar.text() + "\"")
                        .repair(repair));
        return Optional.empty();
    }
}
