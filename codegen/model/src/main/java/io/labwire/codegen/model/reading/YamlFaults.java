package io.labwire.codegen.model.reading;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML library complains about, in words for somebody who writes a schema. */
final class YamlFaults {

    private static final List<Wording> WORDINGS = List.of(
            new Wording(
                    "mapping values are not allowed here",
                    "a ':' is not allowed here",
                    "put a text with ': ' in it in quotes, or check the indentation"),
            new Wording("cannot start any token", "a value cannot begin with this character", "put the text in quotes"),
            new Wording("found unexpected end of stream", "the text in quotes never ends", "close the quotation mark"),
            new Wording(
                    "found unknown escape character",
                    "a text in double quotes has an unknown escape",
                    "write \\\\ for a backslash, or use single quotes"),
            new Wording("expected ',' or '}'", "expected ',' or '}'", "close the mapping, or separate its entries"),
            new Wording("expected ',' or ']'", "expected ',' or ']'", "close the list, or separate its items"),
            new Wording("could not find expected ':'", "expected a ':' after the key", "write 'key: value'"),
            new Wording(
                    "expected <block end>", "this does not belong to the block it stands in", "check the indentation"));

    private YamlFaults() {}

    static Diagnostic translate(SourceFile file, MarkedYamlEngineException fault) {
        Optional<Mark> problem = fault.getProblemMark();
        Span place = problem.map(mark -> TextPlaces.character(file, mark)).orElse(Span.startOf(file));
        if (problem.isPresent() && TextPlaces.codePointAt(problem.get(), 0) == '\t') {
            return DiagnosticId.TAB.at(place, "a tab is not allowed here").repair("indent with spaces");
        }
        String said = Optional.ofNullable(fault.getProblem())
                .orElse("unreadable")
                .lines()
                .findFirst()
                .orElse("unreadable");
        Wording wording = WORDINGS.stream()
                .filter(known -> said.contains(known.said))
                .findFirst()
                .orElse(new Wording(said, said, "put the text in quotes, or look the rule up at yaml.org"));
        Diagnostic diagnostic = DiagnosticId.NOT_YAML
                .at(place, "the text is not YAML: " + wording.message)
                .repair(wording.repair);
        return fault.getContextMark()
                .map(mark -> TextPlaces.character(file, mark))
                .filter(context -> context.compareTo(place) != 0)
                .map(context -> diagnostic.note(context, "this begins here"))
                .orElse(diagnostic);
    }

    /** A phrase of the library's, and ours for it. */
    private record Wording(String said, String message, String repair) {}
}
