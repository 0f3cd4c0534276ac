package io.labwire.cli.katcp.watch;

import io.labwire.cli.console.Colour;
import io.labwire.katcp.sensor.SensorStatus;

/** The colour of a status. */
final class StatusColours {

    private StatusColours() {}

    static Colour of(SensorStatus status) {
        return switch (status) {
            case NOMINAL -> Colour.GREEN;
            case WARN -> Colour.YELLOW;
            case ERROR, FAILURE -> Colour.RED;
            case UNREACHABLE -> Colour.MAGENTA;
            case UNKNOWN, INACTIVE -> Colour.DIM;
        };
    }
}
