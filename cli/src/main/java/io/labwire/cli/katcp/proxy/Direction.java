package io.labwire.cli.katcp.proxy;

import io.labwire.cli.console.Colour;

/** Which way bytes go. */
enum Direction {
    TO_DEVICE("->", "to-device", "client", Colour.CYAN),
    TO_CLIENT("<-", "to-client", "device", Colour.GREEN);

    private final String arrow;
    private final String word;
    private final String sender;
    private final Colour colour;

    Direction(String arrow, String word, String sender, Colour colour) {
        this.arrow = arrow;
        this.word = word;
        this.sender = sender;
        this.colour = colour;
    }

    String arrow() {
        return arrow;
    }

    String word() {
        return word;
    }

    /** Which end the bytes come from. */
    String sender() {
        return sender;
    }

    Colour colour() {
        return colour;
    }
}
