package io.labwire.codegen.scanner.antlr;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.scanner.machine.LexerRules;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.v4.Tool;
import org.antlr.v4.tool.Grammar;
import org.antlr.v4.tool.LexerGrammar;
import org.antlr.v4.tool.ast.GrammarAST;
import org.antlr.v4.tool.ast.GrammarRootAST;

/** Reads the text of a lexer grammar. */
public final class GrammarReader {

    private GrammarReader() {}

    /**
     * Reads a grammar.
     *
     * @param file its text
     * @param faults where to put what is wrong with it
     * @return its rules, unless there are faults
     */
    public static Optional<LexerRules> read(SourceFile file, List<Diagnostic> faults) {
        Places places = new Places(file);
        Complaints complaints = new Complaints(places);
        Tool tool = new Tool();
        tool.addListener(complaints);
        ANTLRStringStream text = new ANTLRStringStream(file.text());
        text.name = file.name();
        GrammarRootAST root = tool.parse(file.name(), text);
        if (root == null || root.hasErrors || !complaints.heard().isEmpty()) {
            faults.addAll(complaints.heard());
            return Optional.empty();
        }
        Grammar grammar = tool.createGrammar(root);
        if (!(grammar instanceof LexerGrammar lexer)) {
            faults.add(
                    Diagnostic.error("LW0402", places.of((GrammarAST) root.getChild(0)), "this is not a lexer grammar")
                            .repair("begin it with: lexer grammar " + root.getGrammarName() + ";"));
            return Optional.empty();
        }
        tool.process(lexer, false);
        faults.addAll(complaints.heard());
        if (faults.isEmpty()) {
            faults.addAll(Refusals.of(lexer, places));
        }
        return faults.isEmpty() ? Optional.of(new AutomatonReader(lexer, places).read()) : Optional.empty();
    }
}
