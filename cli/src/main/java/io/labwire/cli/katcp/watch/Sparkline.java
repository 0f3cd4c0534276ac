package io.labwire.cli.katcp.watch;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/** The course of some numbers, a character each: the least is the lowest bar, the greatest the highest. */
final class Sparkline {

    private static final String BARS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    static String of(double... values) {
        DoubleSummaryStatistics finite =
                Arrays.stream(values).filter(Double::isFinite).summaryStatistics();
        StringBuilder line = new StringBuilder(values.length);
        for (double value : values) {
            line.append(Double.isFinite(value) ? bar(value, finite.getMin(), finite.getMax()) : '·');
        }
        return line.toString();
    }

    private static char bar(double value, double least, double greatest) {
        // Halved, so that the range of any two numbers is a number.
        double range = greatest / 2 - least / 2;
        double part = range == 0 ? 0 : (value / 2 - least / 2) / range;
        return BARS.charAt((int) Math.round(part * (BARS.length() - 1)));
    }
}
