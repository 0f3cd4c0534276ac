package io.labwire.cli.console;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Whether the output of this process is a terminal. Java tells that only where the input is one as well, which it is not in
 * a loop of a shell, so {@code test -t 1} is asked: once, and only by who has to know.
 */
final class OutputTerminal implements BooleanSupplier {

    private final BooleanSupplier otherwise;
    private Optional<Boolean> known = Optional.empty();

    /** {@code otherwise} says it where there is no such command. */
    OutputTerminal(BooleanSupplier otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public synchronized boolean getAsBoolean() {
        boolean found = known.orElseGet(this::find);
        known = Optional.of(found);
        return found;
    }

    private boolean find() {
        try {
            return new ProcessBuilder("test", "-t", "1").inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return otherwise.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
