package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A repeated argument takes all that is left, so nothing follows it. */
final class RepeatedLast implements Rule {

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return FieldGroup.positional(schema).flatMap(RepeatedLast::ofGroup);
    }

    private static Stream<Diagnostic> ofGroup(FieldGroup group) {
        List<Field> fields = group.fields();
        return IntStream.range(0, fields.size() - 1)
                .filter(i -> fields.get(i).presence() == Presence.REPEATED)
                .mapToObj(i -> DiagnosticId.REPEAT_NOT_LAST
                        .at(
                                fields.get(i).span(),
                                "argument \"" + fields.get(i).name() + "\" is repeated, and is not the last")
                        .note(fields.get(i + 1).span(), "this could never be reached")
                        .repair("move it to the end"));
    }
}
