package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Lifetime;
import io.labwire.codegen.model.Procedure;
import io.labwire.codegen.model.dialect.Section;
import io.labwire.codegen.model.language.Construct;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.Node.ScalarNode;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads a call: {@code get_engine_id_async: {by: engine, result: string?}}. */
final class ProcedureReader {

    private final Reading reading;
    private final Section section;
    private final FieldReader fields;
    private final LifetimeReader lifetimes;

    ProcedureReader(Reading reading, Section section, FieldReader fields) {
        this.reading = reading;
        this.section = section;
        this.fields = fields;
        this.lifetimes = new LifetimeReader(reading);
    }

    Optional<Procedure> read(Declaration declaration, String path) {
        String title = section.element() + " \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.PROCEDURE).map(all -> {
            List<Field> arguments = fields.under(all, "arguments", path, "argument", title);
            Lifetime lifetime = lifetimes.read(all);
            return new Procedure(
                    declaration.name(),
                    path,
                    all.doc(),
                    Sides.of(all, reading.dialect().sides()),
                    arguments,
                    all.find("result").flatMap(node -> result(node, all, path, title)),
                    TimeoutHint.of(all),
                    lifetime,
                    declaration.span());
        });
    }

    private Optional<Field> result(Node node, Properties all, String path, String title) {
        Span span = all.keySpan("result").orElseThrow();
        return node instanceof ScalarNode type && !type.isNothing()
                ? fields.bare(type, "result", span, path + ".result")
                : fields.field(new Declaration("result", span, node), path + ".result", "the result of " + title);
    }
}
