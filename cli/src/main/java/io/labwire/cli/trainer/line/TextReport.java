package io.labwire.cli.trainer.line;

import io.labwire.cli.console.Colour;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ShownText;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes each as a line for people. */
public final class TextReport implements Report {

    private static final Map<String, Colour> COLOURS = Map.of(
            "error", Colour.RED,
            "failed", Colour.RED,
            "unreadable", Colour.RED,
            "malformed", Colour.RED,
            "timeout", Colour.RED,
            "emergency", Colour.RED,
            "warning", Colour.YELLOW,
            "response", Colour.GREEN,
            "command", Colour.GREEN,
            "event", Colour.CYAN);

    private final Console console;
    private final Consumer<String> lines;

    /**
     * The report.
     *
     * @param console says which colours are shown
     * @param lines takes each line
     */
    public TextReport(Console console, Consumer<String> lines) {
        this.console = console;
        this.lines = lines;
    }

    @Override
    public synchronized void line(String type, Fields fields) {
        String said = fields.members().entrySet().stream()
                .filter(member -> member.getValue() != JsonNull.NULL)
                .map(member -> member.getKey() + " " + text(member.getValue()))
                .collect(Collectors.joining(", "));
        lines.accept(console.paint(type, COLOURS.getOrDefault(type, Colour.DIM)) + (said.isEmpty() ? "" : " " + said));
    }

    private static String text(JsonValue value) {
        return ShownText.of(value instanceof JsonText text ? text.value() : value.toText(JsonLayout.PYTHON));
    }

    @Override
    public synchronized void help(String text) {
        lines.accept(ShownText.lines(text));
    }
}
