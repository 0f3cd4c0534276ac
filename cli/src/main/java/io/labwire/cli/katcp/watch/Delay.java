package io.labwire.cli.katcp.watch;

import io.labwire.katcp.watch.WatchListener;
import io.labwire.katcp.watch.WatchState;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells why the sensors of a device are not known yet: once for the same reason, however often the device is asked. */
final class Delay implements WatchListener {

    private final Consumer<String> told;
    private Optional<String> last = Optional.empty();

    Delay(Consumer<String> told) {
        this.told = told;
    }

    @Override
    public void failed(String reason) {
        Optional<String> next = Optional.of(reason);
        if (!last.equals(next)) {
            last = next;
            told.accept(reason);
        }
    }

    @Override
    public void state(WatchState state) {
        if (state == WatchState.SYNCED || state == WatchState.DISCONNECTED) {
            last = Optional.empty();
        }
    }
}
