package io.labwire.codegen.scanner.antlr;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.tool.ANTLRMessage;
import org.antlr.v4.tool.ANTLRToolListener;

/** Hears what ANTLR has against a grammar, so that nothing of it goes to the console. Its warnings are errors here. */
final class Complaints implements ANTLRToolListener {

    private final Places places;
    private final List<Diagnostic> heard = new ArrayList<>();

    Complaints(Places places) {
        this.places = places;
    }

    List<Diagnostic> heard() {
        return heard;
    }

    @Override
    public void info(String message) {
        // nothing that is wrong with a grammar comes this way
    }

    @Override
    public void error(ANTLRMessage message) {
        String offending = message.offendingToken == null ? "" : message.offendingToken.getText();
        Span span = places.of(message.line, message.charPosition, offending == null ? "" : offending);
        String text = message.getMessageTemplate(false).render().strip().replaceAll("\\s+", " ");
        heard.add(Diagnostic.error("LW0401", span, "ANTLR: " + text)
                .repair("see the documentation of ANTLR, error " + message.getErrorType().code + " ("
                        + message.getErrorType().name() + ")"));
    }

    @Override
    public void warning(ANTLRMessage message) {
        error(message);
    }
}
