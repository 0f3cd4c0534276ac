package io.labwire.cli.katcp.console;

import io.labwire.cli.console.Console;
import io.labwire.cli.console.ShownText;
import io.labwire.cli.katcp.text.KatcpLines;
import io.labwire.katcp.wire.Message;

/** Writes messages as lines of KATCP, for programs; and what is said about them on the error stream. */
final class ScriptShow implements Show {

    private final Console console;

    ScriptShow(Console console) {
        this.console = console;
    }

    @Override
    public void answer(Message message) {
        KatcpLines.print(console, message);
    }

    @Override
    public void unasked(Message inform) {
        answer(inform);
    }

    @Override
    public void remark(String text) {
        console.err().println(ShownText.lines(text));
    }

    @Override
    public void fault(String text) {
        console.err().println("labwire katcp console: " + ShownText.of(text));
    }
}
