package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.language.Construct;
import java.util.Optional;

/** Reads a name for a type with bounds: {@code Port: {type: uint16, min: 1}}. */
final class ConstrainedTypeReader {

    private final Reading reading;
    private final LifetimeReader lifetimes;
    private final BoundsReader bounds;
    private final FieldWireReader wire;

    ConstrainedTypeReader(Reading reading) {
        this.reading = reading;
        this.lifetimes = new LifetimeReader(reading);
        this.bounds = new BoundsReader(reading);
        this.wire = new FieldWireReader(reading);
    }

    Optional<ConstrainedType> read(Declaration declaration, String path) {
        return reading.properties(declaration, "type \"" + declaration.name() + "\"", Construct.CONSTRAINED_TYPE)
                .flatMap(all -> read(declaration, all, path));
    }

    private Optional<ConstrainedType> read(Declaration declaration, Properties all, String path) {
        Optional<Type> base = all.require("type")
                .flatMap(node -> reading.nodes().scalar(node, "\"type\""))
                .flatMap(reading.types()::read);
        return base.map(type -> new ConstrainedType(
                declaration.name(),
                reading.javaPackage(),
                path,
                all.doc(),
                type,
                all.text("unit").orElse(""),
                bounds.read(all, type),
                wire.forms(all, type),
                lifetimes.read(all),
                all.flag("private").orElse(false),
                declaration.span()));
    }
}
