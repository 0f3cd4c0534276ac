package org.example.lampbus;

/** A telegram; the generated records implement this. */
public interface Telegram {

    /**
     * How it stands on the bus.
     *
     * @return one line in ASCII, without its end
     */
    String line();
}
