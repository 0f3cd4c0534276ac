package org.example.lampbus.codegen;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.dialect.Rule;
import java.util.stream.Stream;

/** Lamps keep the name of a telegram in twelve bytes. */
final class ShortNames implements Rule {

    private static final int LONGEST = 12;

    @Override
    public Stream<Diagnostic> check(Schema schema) {
        return schema.informs().stream()
                .filter(telegram -> telegram.name().length() > LONGEST)
                .map(telegram -> Diagnostic.error(
                                "LAMP001", telegram.span(), telegram.title() + " has a name of more than 12 letters")
                        .repair("shorten it"));
    }
}
