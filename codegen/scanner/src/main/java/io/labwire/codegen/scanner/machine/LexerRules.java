package io.labwire.codegen.scanner.machine;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a lexer grammar says, in our own words: its modes and the types of the tokens it makes.
 *
 * @param name the name of the grammar
 * @param modes its modes; the first is the one a unit, such as a line, begins in
 * @param tokens the types of the tokens that are not skipped, in the order of the grammar
 */
public record LexerRules(String name, List<ModeRules> modes, List<String> tokens) {

    /** Copies the lists. */
    public LexerRules {
        Objects.requireNonNull(name, "name");
        modes = List.copyOf(modes);
        tokens = List.copyOf(tokens);
    }

    /**
     * Makes the machine, if there is one that never looks back.
     *
     * @param faults where to put what stands in its way
     * @return the smallest machine that makes the tokens of these rules, unless there are faults
     */
    public Optional<Machine> machine(List<Diagnostic> faults) {
        List<Diagnostic> found = new ArrayList<>();
        List<Dfa> dfas = new ArrayList<>();
        for (ModeRules mode : modes) {
            Dfa dfa = Dfa.of(mode.nfa());
            found.addAll(Soundness.check(mode, dfa, modes.get(0).name()));
            dfas.add(dfa);
        }
        faults.addAll(found);
        return found.isEmpty() ? Optional.of(Minimizer.minimize(Composer.compose(dfas, tokens))) : Optional.empty();
    }
}
