package io.labwire.cli.katcp.watch;

import io.labwire.cli.console.Colour;
import io.labwire.cli.console.Console;
import io.labwire.katcp.watch.WatchState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jline.utils.AttributedString;

/** The table as lines of a terminal. */
final class TableText {

    private static final int MOST_VALUE = 30;
    private static final int STATUS = 11;
    private static final int AGE = 6;
    private static final int LEAST_NAME = 8;
    private static final int MOST_REMARKS = 4;
    private static final String GAP = "  ";

    private final Console console;
    private final String device;
    private final Supplier<List<String>> remarks;

    TableText(Console console, String device) {
        this(console, device, List::of);
    }

    /** With remarks, which stand above the sensors. */
    TableText(Console console, String device, Supplier<List<String>> remarks) {
        this.console = console;
        this.device = device;
        this.remarks = remarks;
    }

    /** The lines: none wider than the width, and no more of them than the height. */
    List<AttributedString> lines(WatchState state, List<Row> rows, Instant now, int width, int height) {
        List<String> lines = new ArrayList<>();
        lines.add(console.paint(device, Colour.BOLD) + "  " + painted(state) + "  " + rows.size()
                + (rows.size() == 1 ? " sensor" : " sensors"));
        // There is always room for the heading, and for saying how many sensors there is no room for.
        remarks(Math.min(MOST_REMARKS, height - 3)).forEach(remark -> lines.add(console.paint(remark, Colour.YELLOW)));
        int above = lines.size() + 1;
        int shown = rows.size() + above <= height ? rows.size() : Math.max(0, height - above - 1);
        int value = widest(rows, TableText::valueAndUnits, "VALUE", MOST_VALUE);
        int rest = width - value - STATUS - AGE - 3 * GAP.length();
        boolean courses = rest >= Track.KEPT + GAP.length() + LEAST_NAME;
        int name = Math.min(widest(rows, Row::name, "SENSOR", 60), courses ? rest - Track.KEPT - GAP.length() : rest);
        lines.add(console.paint(
                line("SENSOR", name, "VALUE", value, "STATUS", "AGE", courses ? "COURSE" : ""), Colour.DIM));
        for (Row row : rows.subList(0, shown)) {
            lines.add(line(
                    row.name(),
                    name,
                    valueAndUnits(row),
                    value,
                    // Wide enough for any status, so that codes of colour do not shift what follows.
                    console.paint(padded(row.status().wire(), STATUS), StatusColours.of(row.status())),
                    AgeText.of(row.read(), now),
                    courses ? row.course() : ""));
        }
        if (shown < rows.size()) {
            lines.add(console.paint("... and " + (rows.size() - shown) + " more: name those that matter", Colour.DIM));
        }
        return lines.stream()
                .map(AttributedString::fromAnsi)
                .map(line -> line.columnSubSequence(0, width))
                .toList();
    }

    private List<String> remarks(int most) {
        List<String> all = remarks.get();
        if (all.size() <= most) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, Math.max(0, most - 1)));
        if (most > 0) {
            some.add("... and " + (all.size() - some.size()) + " more remarks");
        }
        return some;
    }

    private static String line(
            String name, int nameWidth, String value, int valueWidth, String status, String age, String course) {
        return (padded(name, nameWidth)
                        + GAP
                        + leftPadded(value, valueWidth)
                        + GAP
                        + padded(status, STATUS)
                        + GAP
                        + leftPadded(age, AGE)
                        + GAP
                        + course)
                .stripTrailing();
    }

    private String painted(WatchState state) {
        return switch (state) {
            case SYNCED -> console.paint("connected", Colour.GREEN);
            case SYNCING -> console.paint("connected, being asked for its sensors", Colour.YELLOW);
            case DISCONNECTED -> console.paint("not connected, trying again", Colour.MAGENTA);
            case CLOSED -> "closed";
        };
    }

    private static String valueAndUnits(Row row) {
        return row.units().isEmpty() ? row.value() : row.value() + " " + row.units();
    }

    private static int widest(List<Row> rows, Function<Row, String> column, String head, int most) {
        int widest = rows.stream().map(column).mapToInt(TableText::width).max().orElse(0);
        return Math.min(most, Math.max(widest, head.length()));
    }

    private static int width(String text) {
        return new AttributedString(text).columnLength();
    }

    private static String padded(String text, int width) {
        String fitting = fitting(text, width);
        return fitting
                + " "
                        .repeat(Math.max(
                                0, width - AttributedString.fromAnsi(fitting).columnLength()));
    }

    private static String leftPadded(String text, int width) {
        String fitting = fitting(text, width);
        return " ".repeat(Math.max(0, width - width(fitting))) + fitting;
    }

    /** The start of what is too wide, and a sign that there is more. */
    private static String fitting(String text, int width) {
        AttributedString whole = AttributedString.fromAnsi(text);
        return whole.columnLength() <= width
                ? text
                : String.format(Locale.ROOT, "%s…", whole.columnSubSequence(0, Math.max(0, width - 1)));
    }
}
