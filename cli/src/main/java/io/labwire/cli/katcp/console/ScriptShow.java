package io.labwire.cli.katcp.console;

import io.labwire.cli.console.Console;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;

/** Writes messages as lines of KATCP, for programs; and what is said about them on the error stream. */
final class ScriptShow implements Show {

    private final Console console;

    ScriptShow(Console console) {
        this.console = console;
    }

    @Override
    public void answer(Message message) {
        byte[] line = MessageFormat.format(message);
        console.out().write(line, 0, line.length);
        console.out().flush();
    }

    @Override
    public void unasked(Message inform) {
        answer(inform);
    }

    @Override
    public void remark(String text) {
        console.err().println(text);
    }

    @Override
    public void fault(String text) {
        console.err().println("labwire katcp console: " + text);
    }
}
