package io.labwire.cli.katcp.watch;

import io.labwire.cli.console.Colour;
import io.labwire.cli.console.Console;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.watch.WatchListener;
import io.labwire.katcp.watch.WatchState;
import io.labwire.katcp.watch.WatchedSensor;
import java.util.Locale;

/** Writes each reading on a line: time, sensor, status, value with units. */
final class LineReport implements WatchListener {

    private final Console console;

    LineReport(Console console) {
        this.console = console;
    }

    @Override
    public void updated(WatchedSensor sensor, Reading<?> reading) {
        String status = console.paint(reading.status().wire(), StatusColours.of(reading.status()));
        String units = sensor.description().units();
        console.out()
                .println(ValueText.of(reading.timestamp()) + " " + sensor.name() + " " + status + " "
                        + ValueText.of(reading.value()) + (units.isEmpty() ? "" : " " + units));
    }

    @Override
    public void state(WatchState state) {
        String said = console.paint(state.name().toLowerCase(Locale.ROOT), Colour.DIM);
        console.out().println(ValueText.of(Timestamp.now()) + " -- " + said);
    }
}
