package io.labwire.cli.katcp.watch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** Paints the table over itself, at most ten times a second, and once a second where nothing changes but the ages. */
final class TablePainter {

    private static final long PERIOD_MILLIS = 100;
    private static final Duration AT_LEAST = Duration.ofSeconds(1);

    private final Terminal terminal;
    private final Board board;
    private final TableText table;
    private final InstantSource clock;
    private final Display display;
    private final Attributes before;
    private boolean ended;

    TablePainter(Terminal terminal, Board board, TableText table, InstantSource clock) {
        this.terminal = terminal;
        this.board = board;
        this.table = table;
        this.clock = clock;
        this.display = new Display(terminal, false);
        this.before = terminal.getAttributes();
        // What is typed would stand in the table; Ctrl-C goes on to be a signal.
        Attributes silent = new Attributes(before);
        silent.setLocalFlag(LocalFlag.ECHO, false);
        terminal.setAttributes(silent);
        terminal.puts(Capability.cursor_invisible);
    }

    /** Paints until this thread is interrupted. */
    void run() throws InterruptedException {
        long painted = System.nanoTime() - AT_LEAST.toNanos();
        while (true) {
            long now = System.nanoTime();
            if (board.takeChanged() || now - painted >= AT_LEAST.toNanos()) {
                paint();
                painted = now;
            }
            TimeUnit.MILLISECONDS.sleep(PERIOD_MILLIS);
        }
    }

    /** Paints once, unless it has ended. */
    synchronized void paint() {
        if (!ended) {
            display.update(lines(), 0);
            terminal.flush();
        }
    }

    /** Leaves the table as it is, with the cursor below. Twice is fine. */
    synchronized void end() {
        if (!ended) {
            ended = true;
            List<AttributedString> lines = lines();
            int last = lines.size() - 1;
            display.update(
                    lines, terminal.getSize().cursorPos(last, lines.get(last).columnLength()));
            terminal.puts(Capability.cursor_visible);
            terminal.writer().println();
            terminal.flush();
            terminal.setAttributes(before);
        }
    }

    private List<AttributedString> lines() {
        Size size = terminal.getSize();
        int width = Math.max(20, size.getColumns());
        int height = Math.max(4, size.getRows());
        display.resize(Size.of(width, height));
        // The last line stays free for the cursor.
        return table.lines(board.state(), board.rows(), clock.instant(), width - 1, height - 1);
    }
}
