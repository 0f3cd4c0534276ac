package io.labwire.cli.katcp.watch;

import io.labwire.cli.console.Colour;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ShownText;
import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.watch.WatchState;
import io.labwire.katcp.watch.WatchedSensor;
import io.labwire.katcp.wire.Message;
import java.util.Locale;

/** Writes each reading on a line: time, sensor, status, value with units. */
final class LineReport implements WatchReport {

    private final Console console;

    LineReport(Console console) {
        this.console = console;
    }

    @Override
    public void updated(WatchedSensor sensor, Reading<?> reading) {
        String status = console.paint(reading.status().wire(), StatusColours.of(reading.status()));
        String units = ShownText.of(sensor.description().units());
        console.out()
                .println(ValueText.of(reading.timestamp()) + " " + ArgumentText.of(sensor.name()) + " " + status + " "
                        + ValueText.of(reading.value()) + (units.isEmpty() ? "" : " " + units));
    }

    @Override
    public void state(WatchState state) {
        if (state != WatchState.DISCONNECTED) {
            about(state.name().toLowerCase(Locale.ROOT), Colour.DIM);
        }
    }

    @Override
    public void disconnected(String reason) {
        about("disconnected: " + ShownText.of(reason), Colour.DIM);
    }

    @Override
    public void unlisted(String reason) {
        about(Remark.unlisted(reason), Colour.YELLOW);
    }

    @Override
    public void missing(String wanted) {
        about(Remark.missing(wanted), Colour.YELLOW);
    }

    @Override
    public void refused(WatchedSensor sensor, Message reply) {
        about(Remark.refused(sensor, reply), Colour.YELLOW);
    }

    private void about(String text, Colour colour) {
        console.out().println(ValueText.of(Timestamp.now()) + " -- " + console.paint(text, colour));
    }
}
