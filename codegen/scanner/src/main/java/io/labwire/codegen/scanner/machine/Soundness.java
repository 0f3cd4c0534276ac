package io.labwire.codegen.scanner.machine;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mode must be for a scanner that never looks back: total, and without a token that ends in a place the scanner
 * has already left.
 */
final class Soundness {

    private final ModeRules mode;
    private final Dfa dfa;
    private final Map<Integer, List<Integer>> ways = new HashMap<>();
    private final Map<Integer, Ending> passed = new HashMap<>();

    private Soundness(ModeRules mode, Dfa dfa) {
        this.mode = mode;
        this.dfa = dfa;
    }

    /** The faults of one mode: for each, the first byte in the first state that shows it. */
    static List<Diagnostic> check(ModeRules mode, Dfa dfa, String defaultMode) {
        Soundness soundness = new Soundness(mode, dfa);
        soundness.explore();
        List<Diagnostic> faults = new ArrayList<>();
        soundness.stuck().ifPresent(faults::add);
        soundness.unclearEnd(defaultMode).ifPresent(faults::add);
        return faults;
    }

    /** Finds a shortest way to each state, and whether a token could have ended on it. */
    private void explore() {
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        ways.put(0, List.of());
        while (!open.isEmpty()) {
            int state = open.remove();
            Optional<Ending> here = dfa.states().get(state).ending();
            for (int value = 0; value < Dfa.BYTES; value++) {
                int next = dfa.states().get(state).next()[value];
                if (next == Dfa.NOWHERE) {
                    continue;
                }
                Optional<Ending> last = here.or(() -> Optional.ofNullable(passed.get(state)));
                boolean news = last.isPresent() && passed.putIfAbsent(next, last.get()) == null;
                if (!ways.containsKey(next) || news) {
                    List<Integer> way = new ArrayList<>(ways.get(state));
                    way.add(value);
                    ways.put(next, way);
                    open.add(next);
                }
            }
        }
    }

    private Optional<Diagnostic> stuck() {
        for (int state = 0; state < dfa.states().size(); state++) {
            Dfa.State each = dfa.states().get(state);
            if (each.ending().isEmpty()) {
                for (int value = 0; value < Dfa.BYTES; value++) {
                    if (each.next()[value] == Dfa.NOWHERE) {
                        return Optional.of(stuck(state, value));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Diagnostic stuck(int state, int value) {
        String offending = ByteText.quoted(List.of(value));
        if (state == 0) {
            return Diagnostic.error("LW0409", mode.span(), "no rule of mode " + mode.name() + " takes " + offending)
                    .repair("add a rule for all other bytes at the end of the mode, such as "
                            + "OTHER : ~[...] -> type(INVALID), mode(...)");
        }
        TokenRule rule = dfa.states().get(state).rules().get(0);
        String way = ByteText.quoted(ways.getOrDefault(state, List.of()));
        Ending last = passed.get(state);
        if (last == null) {
            return Diagnostic.error(
                            "LW0409",
                            rule.span(),
                            "after " + way + " in rule " + rule.name() + ", no rule takes " + offending)
                    .repair("add a rule that matches what comes before and then any other byte, and make it an error");
        }
        return Diagnostic.error(
                        "LW0410",
                        rule.span(),
                        "if " + offending + " follows " + way + ", rule " + rule.name()
                                + " fails, and the scanner would have to go back to where rule "
                                + last.rule().name() + " ended")
                .note(last.rule().span(), "this rule had matched")
                .repair("add a rule that takes " + way + " and then any other byte");
    }

    /** The scanner stops at the end of a unit, so that end must be clear without the byte after it. */
    private Optional<Diagnostic> unclearEnd(String defaultMode) {
        return dfa.states().stream()
                .filter(state -> !state.terminal())
                .flatMap(state -> state.ending().stream())
                .filter(ending -> ending.mode().equals(Optional.of(defaultMode)))
                .findFirst()
                .map(ending -> Diagnostic.error(
                                "LW0411",
                                ending.rule().span(),
                                "rule " + ending.rule().name() + " goes back to " + defaultMode
                                        + ", which ends a unit, but only the byte after it shows that it has ended")
                        .repair("let it end with a byte after which it cannot go on"));
    }
}
