package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.ConstrainedType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.TypeUse;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a name for a type with bounds: {@code Port: {type: uint16, min: 1}}. */
final class ConstrainedTypeReader {

    private static final int DEEPEST = 16;

    private final Reading reading;
    private final LifetimeReader lifetimes;
    private final BoundsReader bounds;
    private final FieldWireReader wire;
    private final Map<String, Integer> depths = new HashMap<>();

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
                .flatMap(node -> reading.types().read(node).filter(type -> isShallow(path, type, node)));
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

    /** Types that name types that name types: nobody needs many, and many would be slow. */
    private boolean isShallow(String path, Type base, ScalarNode node) {
        int depth = 1
                + TypeUse.parts(base)
                        .filter(ConstrainedType.class::isInstance)
                        .mapToInt(part -> depths.getOrDefault(((ConstrainedType) part).path(), 1))
                        .max()
                        .orElse(0);
        if (depth > DEEPEST) {
            reading.found()
                    .add(DiagnosticId.MALFORMED_TYPE
                            .at(
                                    node.span(),
                                    "\"" + node.text()
                                            + "\" is no type: names of types stand for one another more than " + DEEPEST
                                            + " deep")
                            .repair("narrow one of the first of them"));
            return false;
        }
        depths.put(path, depth);
        return true;
    }
}
