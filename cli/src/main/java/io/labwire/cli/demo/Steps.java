package io.labwire.cli.demo;

import io.labwire.cli.console.Colour;
import io.labwire.cli.console.Console;

/** The demonstration's page: numbered steps, and what belongs to each below it. Any thread may write to it. */
final class Steps {

    private static final String INDENT = "     ";

    private final Console console;
    private int number;

    Steps(Console console) {
        this.console = console;
    }

    /** Begins a step. */
    synchronized void step(String title) {
        number++;
        console.out().printf("%n %s%n", console.paint(number + "  " + title, Colour.BOLD));
    }

    /** Shows a text as it stands, such as a file. */
    synchronized void show(String text) {
        console.out().println();
        text.stripTrailing().lines().forEach(line -> console.out().println((INDENT + line).stripTrailing()));
    }

    /** Shows a line on the wire. */
    synchronized void line(WireTap.Direction direction, String line) {
        boolean toDevice = direction == WireTap.Direction.TO_DEVICE;
        String arrow = toDevice ? "-> " : "<- ";
        console.out().println(INDENT + console.paint(arrow + line, toDevice ? Colour.CYAN : Colour.GREEN));
    }

    /** Shows what the program made of the lines. */
    synchronized void say(String text) {
        console.out().println(INDENT + "=  " + text);
    }

    /** A remark beside the point. */
    synchronized void remark(String text) {
        console.out().println(INDENT + console.paint(text, Colour.DIM));
    }

    /** A line of nothing. */
    synchronized void gap() {
        console.out().println();
    }
}
