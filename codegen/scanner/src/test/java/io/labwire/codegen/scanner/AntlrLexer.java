package io.labwire.codegen.scanner;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.tool.LexerGrammar;

/** The reference: ANTLR's own lexer of a grammar, whose recovery is not to run. */
final class AntlrLexer {

    private final LexerInterpreter lexer;

    AntlrLexer(String grammar) throws Exception {
        lexer = new LexerGrammar(grammar).createLexerInterpreter(CharStreams.fromString(""));
        lexer.removeErrorListeners();
        lexer.addErrorListener(new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    Object symbol,
                    int line,
                    int column,
                    String message,
                    RecognitionException e) {
                throw new AssertionError("ANTLR recovers from an error: " + message);
            }
        });
    }

    List<Found> scan(byte[] stream) {
        lexer.setInputStream(CharStreams.fromString(new String(stream, StandardCharsets.ISO_8859_1)));
        List<Found> found = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            found.add(new Found(
                    lexer.getVocabulary().getSymbolicName(token.getType()),
                    token.getStartIndex(),
                    token.getStopIndex() + 1));
        }
        return found;
    }
}
