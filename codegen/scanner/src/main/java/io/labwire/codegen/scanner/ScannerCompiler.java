package io.labwire.codegen.scanner;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import io.labwire.codegen.scanner.antlr.GrammarReader;
import io.labwire.codegen.scanner.emit.ScannerEmitter;
import io.labwire.codegen.scanner.machine.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes scanners out of lexer grammars. The same request gives the same source, always. */
public final class ScannerCompiler {

    private ScannerCompiler() {}

    /**
     * Makes a scanner.
     *
     * @param request the grammar, and what the scanner is to be called
     * @return the scanner, or all that is wrong with the grammar
     */
    public static ScannerResult compile(ScannerRequest request) {
        List<Diagnostic> faults = new ArrayList<>();
        Optional<Machine> machine =
                GrammarReader.read(request.grammar(), faults).flatMap(rules -> rules.machine(faults));
        if (machine.isPresent() && !ScannerEmitter.fits(machine.get())) {
            faults.add(tooLarge(request, machine.get()));
            machine = Optional.empty();
        }
        Optional<String> source = machine.map(
                each -> ScannerEmitter.emit(each, grammarName(request), request.packageName(), request.className()));
        return new ScannerResult(source, faults.stream().distinct().sorted().toList());
    }

    private static Diagnostic tooLarge(ScannerRequest request, Machine machine) {
        return Diagnostic.error(
                        "LW0413",
                        Span.startOf(request.grammar()),
                        "a scanner of " + machine.states().size() + " states and "
                                + machine.tokens().size() + " types of tokens is too large")
                .repair(
                        "give similar tokens one type, of at most 63, and count outside: the method that scans is not to "
                                + "be larger than what the virtual machine compiles");
    }

    private static String grammarName(ScannerRequest request) {
        String name = request.grammar().name();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
