package io.labwire.cli.katcp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;

/** A terminal that is not there: what is typed at it, and what it shows. */
public final class Screen {

    private static final long PATIENCE_SECONDS = 20;
    private static final long WAIT_MILLIS = 100;

    private final LineDisciplineTerminal terminal;
    private final ScreenTerminal cells;

    /** An empty one. */
    public Screen(int columns, int rows) throws IOException {
        ScreenTerminal.VirtualTerminal made = ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
        this.terminal = made.terminal();
        this.cells = made.screen();
    }

    /** The terminal, for what is tested. */
    public Terminal terminal() {
        return terminal;
    }

    /** Types a text. */
    public void type(String text) throws IOException {
        terminal.processInputBytes(text.getBytes(terminal.encoding()));
    }

    /** What is shown, once it is as wanted. */
    public String await(Predicate<String> wanted) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (String shown = shown(); true; shown = shown()) {
            if (wanted.test(shown)) {
                return shown;
            } else if (System.nanoTime() > deadline) {
                throw new AssertionError("not as wanted:\n" + shown);
            }
            cells.waitDirty(WAIT_MILLIS);
        }
    }

    /** What is shown, without blanks at the ends of lines and without empty lines at the end. */
    public String shown() {
        int columns = cells.getColumns();
        int rows = cells.getRows();
        long[] dumped = new long[columns * rows];
        cells.dump(dumped, new int[2]);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int character = ScreenTerminal.cellCodePoint(dumped[row * columns + column]);
                line.appendCodePoint(character == 0 ? ' ' : character);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }
}
