package io.labwire.codegen.scanner.antlr;

import io.labwire.codegen.scanner.machine.Ending;
import io.labwire.codegen.scanner.machine.LexerRules;
import io.labwire.codegen.scanner.machine.ModeRules;
import io.labwire.codegen.scanner.machine.Nfa;
import io.labwire.codegen.scanner.machine.TokenRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.antlr.v4.parse.ANTLRParser;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.ActionTransition;
import org.antlr.v4.runtime.atn.LexerAction;
import org.antlr.v4.runtime.atn.LexerModeAction;
import org.antlr.v4.runtime.atn.LexerSkipAction;
import org.antlr.v4.runtime.atn.LexerTypeAction;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.tool.LexerGrammar;
import org.antlr.v4.tool.Rule;
import org.antlr.v4.tool.ast.GrammarAST;

/**
 * Turns ANTLR's automaton into ours: a fragment is copied to where it is used, and the commands passed on the way to
 * the end of a rule stand at that end.
 */
final class AutomatonReader {

    private static final int LAST_BYTE = 0xFF;

    /** A state of ANTLR's, with the way back out of the fragments it is in and the commands passed so far. */
    private record Place(ATNState state, List<ATNState> way, List<Integer> commands) {}

    private final LexerGrammar grammar;
    private final Places places;
    private final List<String> modeNames;
    private final Map<Integer, String> tokens = new TreeMap<>();

    AutomatonReader(LexerGrammar grammar, Places places) {
        this.grammar = grammar;
        this.places = places;
        this.modeNames = List.copyOf(grammar.modes.keySet());
    }

    LexerRules read() {
        List<ModeRules> modes = new ArrayList<>();
        for (int i = 0; i < modeNames.size(); i++) {
            String name = modeNames.get(i);
            modes.add(new ModeRules(name, places.of(declaration(i)), nfa(name, grammar.atn.modeToStartState.get(i))));
        }
        return new LexerRules(grammar.name, modes, List.copyOf(tokens.values()));
    }

    /** Where a mode begins: the name after the word, or the grammar's own for the default mode. */
    private GrammarAST declaration(int mode) {
        GrammarAST of = mode == 0
                ? grammar.ast
                : grammar.ast.getNodesWithType(ANTLRParser.MODE).get(mode - 1);
        return (GrammarAST) of.getChild(0);
    }

    private Nfa nfa(String mode, ATNState start) {
        Map<Place, Integer> numbers = new LinkedHashMap<>();
        List<Place> open = new ArrayList<>();
        List<Nfa.Node> nodes = new ArrayList<>();
        number(new Place(start, List.of(), List.of()), numbers, open);
        for (int i = 0; i < open.size(); i++) {
            nodes.add(node(open.get(i), numbers, open));
        }
        return new Nfa(mode, nodes);
    }

    private Nfa.Node node(Place place, Map<Place, Integer> numbers, List<Place> open) {
        Optional<TokenRule> rule = rule(place);
        List<Integer> free = new ArrayList<>();
        List<Nfa.Edge> edges = new ArrayList<>();
        if (place.state() instanceof RuleStopState) {
            if (place.way().isEmpty()) {
                return new Nfa.Node(rule, free, edges, Optional.of(ending(rule.orElseThrow(), place)));
            }
            int last = place.way().size() - 1;
            Place back = new Place(place.way().get(last), place.way().subList(0, last), place.commands());
            return new Nfa.Node(rule, List.of(number(back, numbers, open)), edges, Optional.empty());
        }
        for (Transition each : place.state().getTransitions()) {
            Place target = target(place, each);
            if (each.isEpsilon()) {
                free.add(number(target, numbers, open));
            } else {
                edges.add(new Nfa.Edge(bytes(each), number(target, numbers, open)));
            }
        }
        return new Nfa.Node(rule, free, edges, Optional.empty());
    }

    private static Place target(Place place, Transition transition) {
        if (transition instanceof RuleTransition call) {
            List<ATNState> way = new ArrayList<>(place.way());
            way.add(call.followState);
            return new Place(call.target, List.copyOf(way), place.commands());
        }
        if (transition instanceof ActionTransition action) {
            List<Integer> commands = new ArrayList<>(place.commands());
            commands.add(action.actionIndex);
            return new Place(transition.target, place.way(), List.copyOf(commands));
        }
        return new Place(transition.target, place.way(), place.commands());
    }

    private static int number(Place place, Map<Place, Integer> numbers, List<Place> open) {
        return numbers.computeIfAbsent(place, fresh -> {
            open.add(fresh);
            return open.size() - 1;
        });
    }

    /** The bytes a transition takes; {@code .} and {@code ~} speak of all characters, and here of all bytes. */
    private static BitSet bytes(Transition transition) {
        BitSet bytes = new BitSet(LAST_BYTE + 1);
        for (int value = 0; value <= LAST_BYTE; value++) {
            bytes.set(value, transition.matches(value, 0, Character.MAX_CODE_POINT));
        }
        return bytes;
    }

    /** The token rule that a place is in: the outermost, whatever fragment it is in just now. */
    private Optional<TokenRule> rule(Place place) {
        ATNState outermost = place.way().isEmpty() ? place.state() : place.way().get(0);
        if (outermost.ruleIndex < 0) {
            return Optional.empty();
        }
        Rule rule = grammar.getRule(outermost.ruleIndex);
        return Optional.of(new TokenRule(rule.name, places.of((GrammarAST) rule.ast.getChild(0))));
    }

    private Ending ending(TokenRule rule, Place place) {
        int ruleIndex = place.state().ruleIndex;
        Optional<Integer> type = Optional.of(grammar.atn.ruleToTokenType[ruleIndex]);
        Optional<String> mode = Optional.empty();
        for (int index : place.commands()) {
            LexerAction command = grammar.atn.lexerActions[index];
            if (command instanceof LexerSkipAction) {
                type = Optional.empty();
            } else if (command instanceof LexerTypeAction typed) {
                type = Optional.of(typed.getType());
            } else if (command instanceof LexerModeAction moved) {
                mode = Optional.of(modeNames.get(moved.getMode()));
            }
        }
        Optional<String> token = type.map(number ->
                tokens.computeIfAbsent(number, each -> grammar.getVocabulary().getSymbolicName(each)));
        return new Ending(rule, token, mode);
    }
}
