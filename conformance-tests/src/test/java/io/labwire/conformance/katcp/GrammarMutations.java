package io.labwire.conformance.katcp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.v4.Tool;
import org.antlr.v4.parse.ANTLRLexer;
import org.antlr.v4.parse.ToolANTLRLexer;

/**
 * Versions of a grammar with one small change each: a rule or an alternative left out, a member of a set left out, a
 * literal or a quantifier changed, a command changed or left out.
 */
final class GrammarMutations {

    /** A changed grammar, and what was changed in it. */
    record Mutant(String change, String grammar) {}

    private static final Pattern MEMBER =
            Pattern.compile("(\\\\u[0-9A-F]{4}|\\\\.|.)(-(\\\\u[0-9A-F]{4}|\\\\.|[^\\]]))?");

    private final String grammar;
    private final List<CommonToken> tokens = new ArrayList<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private GrammarMutations(String grammar) {
        this.grammar = grammar;
        ToolANTLRLexer lexer = new ToolANTLRLexer(new ANTLRStringStream(grammar), new Tool());
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add((CommonToken) token);
            }
        }
    }

    static List<Mutant> of(String grammar) {
        GrammarMutations mutations = new GrammarMutations(grammar);
        mutations.alternatives();
        for (int i = 0; i < mutations.tokens.size(); i++) {
            mutations.change(i);
        }
        return mutations.mutants;
    }

    /** Leaves out each alternative of several, and each rule. */
    private void alternatives() {
        Deque<List<Integer>> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i).getType()) {
                case ANTLRLexer.COLON, ANTLRLexer.LPAREN -> open.push(new ArrayList<>(List.of(i)));
                case ANTLRLexer.OR -> open.element().add(i);
                case ANTLRLexer.RPAREN -> leaveOut(open.pop(), i);
                case ANTLRLexer.SEMI -> {
                    if (!open.isEmpty()) {
                        List<Integer> bounds = open.pop();
                        leaveOut(bounds, i);
                        int name = bounds.get(0) - 1;
                        boolean fragment = tokens.get(name - 1).getType() == ANTLRLexer.FRAGMENT;
                        replace(fragment ? name - 1 : name, i, "");
                    }
                }
                default -> {}
            }
        }
    }

    private void leaveOut(List<Integer> bounds, int end) {
        for (int i = 0; i < bounds.size() && bounds.size() > 1; i++) {
            if (i == 0) {
                replace(bounds.get(0) + 1, bounds.get(1), "");
            } else {
                replace(bounds.get(i), (i + 1 < bounds.size() ? bounds.get(i + 1) : end) - 1, "");
            }
        }
    }

    private void change(int i) {
        CommonToken token = tokens.get(i);
        switch (token.getType()) {
            case ANTLRLexer.LEXER_CHAR_SET, ANTLRLexer.ARG_ACTION -> members(i, token.getText());
            case ANTLRLexer.STRING_LITERAL -> replace(i, i, token.getText().equals("'%'") ? "'&'" : "'%'");
            case ANTLRLexer.STAR -> replace(i, i, "+");
            case ANTLRLexer.PLUS, ANTLRLexer.QUESTION -> replace(i, i, "");
            case ANTLRLexer.RARROW -> replace(i, commandsEnd(i), "");
            case ANTLRLexer.NOT -> replace(i, i, "");
            default -> {
                boolean argument = tokens.get(Math.max(0, i - 1)).getType() == ANTLRLexer.LPAREN;
                String command = tokens.get(Math.max(0, i - 2)).getText();
                if (argument && command.equals("mode")) {
                    replace(i, i, token.getText().equals("ARGUMENTS") ? "AFTER_CLOSE" : "ARGUMENTS");
                } else if (argument && command.equals("type")) {
                    replace(i, i, token.getText().equals("EOL") ? "BAD_EOL" : "EOL");
                } else if (token.getText().equals("skip")) {
                    replace(i, i, "type(NAME)");
                }
            }
        }
    }

    private int commandsEnd(int arrow) {
        int end = arrow;
        while (tokens.get(end + 1).getType() != ANTLRLexer.SEMI) {
            end++;
        }
        return end;
    }

    private void members(int i, String set) {
        Matcher member = MEMBER.matcher(set).region(1, set.length() - 1);
        while (member.find()) {
            String rest = set.substring(0, member.start()) + set.substring(member.end());
            replace(i, i, rest.equals("[]") ? "'%'" : rest);
        }
    }

    private void replace(int from, int to, String by) {
        int start = tokens.get(from).getStartIndex();
        int end = tokens.get(to).getStopIndex() + 1;
        String change = "line " + tokens.get(from).getLine() + ": " + grammar.substring(start, end) + " -> " + by;
        mutants.add(new Mutant(change, grammar.substring(0, start) + by + grammar.substring(end)));
    }
}
