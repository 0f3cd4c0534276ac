package io.labwire.codegen.scanner.antlr;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.automata.LexerATNFactory;
import org.antlr.v4.misc.CharSupport;
import org.antlr.v4.parse.ANTLRParser;
import org.antlr.v4.tool.LexerGrammar;
import org.antlr.v4.tool.Rule;
import org.antlr.v4.tool.ast.GrammarAST;
import org.antlr.v4.tool.ast.QuantifierAST;

/** What ANTLR takes in a lexer grammar and a scanner of finitely many states over bytes cannot. */
final class Refusals {

    private static final int LAST_BYTE = 0xFF;
    private static final Set<String> COMMANDS = Set.of("skip", "mode", "type");

    private final LexerGrammar grammar;
    private final LexerATNFactory sets;
    private final Places places;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> recursive = new HashSet<>();

    private Refusals(LexerGrammar grammar, Places places) {
        this.grammar = grammar;
        this.sets = new LexerATNFactory(grammar);
        this.places = places;
    }

    static List<Diagnostic> of(LexerGrammar grammar, Places places) {
        Refusals refusals = new Refusals(grammar, places);
        for (Rule rule : grammar.rules.values()) {
            refusals.sets.setCurrentRuleName(rule.name);
            refusals.walk(body(rule));
            refusals.recursion(rule, body(rule), new LinkedHashSet<>(Set.of(rule.name)));
        }
        return refusals.found;
    }

    /** What a rule matches, without its name. */
    private static GrammarAST body(Rule rule) {
        return (GrammarAST) rule.ast.getFirstChildWithType(ANTLRParser.BLOCK);
    }

    private void walk(GrammarAST node) {
        check(node);
        if (node.getChildren() != null && node.getType() != ANTLRParser.LEXER_ACTION_CALL) {
            for (GrammarAST child : node.getChildrenAsArray()) {
                walk(child);
            }
        }
    }

    private void check(GrammarAST node) {
        switch (node.getType()) {
            case ANTLRParser.SEMPRED ->
                refuse(
                        "LW0403",
                        node,
                        "a predicate decides at run time",
                        "write what it decides as rules, or leave it to the code that reads the tokens");
            case ANTLRParser.ACTION ->
                refuse(
                        "LW0404",
                        node,
                        "an action is code of one language",
                        "leave it to the code that reads the tokens");
            case ANTLRParser.LEXER_CHAR_SET ->
                checkWidth(node, sets.getSetFromCharSetLiteral(node).getMaxElement());
            case ANTLRParser.STRING_LITERAL ->
                checkWidth(
                        node,
                        CharSupport.getStringFromGrammarStringLiteral(node.getText())
                                .codePoints()
                                .max()
                                .orElse(0));
            case ANTLRParser.TOKEN_REF -> {
                if (node.getText().equals("EOF")) {
                    refuse(
                            "LW0408",
                            node,
                            "a stream of bytes has no end that a rule could match",
                            "leave it to the code that feeds the scanner");
                }
            }
            case ANTLRParser.LEXER_ALT_ACTION -> {
                for (GrammarAST command : node.getChildrenAsArray()) {
                    checkCommand(command);
                }
            }
            default -> {
                if (node instanceof QuantifierAST quantifier && !quantifier.isGreedy()) {
                    refuse(
                            "LW0407",
                            node,
                            "a non-greedy loop ends where the rule can, and not where the bytes do",
                            "say what may not stand in the loop, such as ~[\\n]* in place of .*?");
                }
            }
        }
    }

    private void checkCommand(GrammarAST command) {
        boolean call = command.getType() == ANTLRParser.LEXER_ACTION_CALL;
        GrammarAST name = call ? (GrammarAST) command.getChild(0) : command;
        boolean isCommand = command.getType() == ANTLRParser.ID || call;
        if (isCommand && !COMMANDS.contains(name.getText())) {
            refuse(
                    "LW0406",
                    name,
                    "the scanner has no command \"" + name.getText() + "\"",
                    "it has skip, type(...) and mode(...)");
        }
    }

    private void checkWidth(GrammarAST node, int widest) {
        if (widest > LAST_BYTE) {
            refuse(
                    "LW0405",
                    node,
                    String.format("U+%04X is not a byte", widest),
                    "write the bytes of its encoding, as characters from \\u0000 to \\u00FF");
        }
    }

    /** Follows the references of a rule as deep as they go, until one leads to itself. Each circle is told once. */
    private void recursion(Rule rule, GrammarAST node, Set<String> way) {
        if (node.getType() == ANTLRParser.TOKEN_REF) {
            Rule target = grammar.getRule(node.getText());
            if (target != null && target.name.equals(rule.name)) {
                if (way.stream().anyMatch(recursive::contains)) {
                    return;
                }
                recursive.add(rule.name);
                refuse(
                        "LW0412",
                        node,
                        "rule " + rule.name + " contains itself",
                        "a scanner cannot count nested parts: match the parts, and let a parser nest them");
            } else if (target != null && way.add(target.name)) {
                recursion(rule, body(target), way);
            }
        } else if (node.getChildren() != null && node.getType() != ANTLRParser.LEXER_ACTION_CALL) {
            for (GrammarAST child : node.getChildrenAsArray()) {
                recursion(rule, child, way);
            }
        }
    }

    private void refuse(String id, GrammarAST node, String message, String repair) {
        found.add(Diagnostic.error(id, places.of(node), message).repair(repair));
    }
}
