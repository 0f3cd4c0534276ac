package org.example.receiver;

public final class Bands {

    private Bands() {}

    public static TuneRequest lowest() {
        return new TuneRequest(Band.L);
    }
}
