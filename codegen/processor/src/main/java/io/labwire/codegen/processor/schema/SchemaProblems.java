package io.labwire.codegen.processor.schema;

import static java.util.Map.entry;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.Note;
import io.labwire.codegen.model.diagnostic.Severity;
import io.labwire.codegen.processor.device.Problem;
import io.labwire.codegen.processor.device.Problems;
import java.util.Map;
import javax.tools.Diagnostic.Kind;

/** What the schema compiler and the generator say of a class's schema, said of the class. */
public final class SchemaProblems {

    /** Where the repair of a schema is not that of a class. */
    private static final Map<String, String> REPAIRS = Map.ofEntries(
            entry("LW0207", "give one of them another name: with 'name', or in Java"),
            entry("LW0210", "put the class into a package"),
            entry("LW0219", "give it a constant"),
            entry("LW0246", "correct it"),
            entry("LW0301", "give it another name with 'name': a letter, then letters, digits and dashes"),
            entry("LW0302", "give it another name with @Argument(name = ...), in kebab case, such as settled-in"),
            entry("LW0305", "rename one of them, or give it another name with 'name'"),
            entry("LW0306", "give one of them another text with @Wire"),
            entry("LW0310", "write a comment /** What it does. */ above the method, or doc = \"What it does.\""),
            entry(
                    "LW0311",
                    "write Double, Long, BigInteger, Boolean, String, Timestamp, Address, Lru or an enum between the"
                            + " angle brackets"),
            entry("LW0312", "give both min and max"),
            entry("LW0318", "give it another name with 'name': every device has that one already"));

    private SchemaProblems() {}

    /**
     * Adds what a diagnostic says to the problems of the class.
     *
     * @param diagnostic about the schema
     * @param schema the schema
     * @param problems where it goes
     */
    public static void add(Diagnostic diagnostic, WrittenSchema schema, Problems problems) {
        if (diagnostic.severity() == Severity.WARNING
                && schema.origin(diagnostic.span()).suppresses(diagnostic.id())) {
            return;
        }
        String repair =
                REPAIRS.getOrDefault(diagnostic.id(), diagnostic.repair().orElse(""));
        String text = diagnostic.id() + ": " + diagnostic.message() + (repair.isEmpty() ? "" : "; " + repair);
        Kind kind = diagnostic.severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
        problems.add(new Problem(kind, schema.origin(diagnostic.span()), text));
        for (Note note : diagnostic.notes()) {
            if (schema.has(note.span())) {
                problems.add(Problem.note(schema.origin(note.span()), note.message()));
            }
        }
    }
}
