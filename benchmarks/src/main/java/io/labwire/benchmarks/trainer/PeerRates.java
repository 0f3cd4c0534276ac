package io.labwire.benchmarks.trainer;

import io.labwire.benchmarks.Medians;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rates of labwire and of two peers, in turns: bare sockets that move bytes and look at none, and bare sockets between which the same
 * messages are written and read by hand.
 */
final class PeerRates {

    /** Something that is done as often as it can be for a while. */
    interface Load {

        /**
         * How often it was done.
         *
         * @return times in a second
         */
        double rate() throws Exception;
    }

    /** On one core the virtual machine's compilers get their turn late. */
    private static final int WARM_UP = 4;

    private final List<Double> ours = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();
    private final List<Double> byHand = new ArrayList<>();

    private PeerRates() {}

    /** Measures round by round, after some of each that do not count. */
    static PeerRates of(String what, int rounds, Load labwire, Load bareSockets, Load socketsWithJson)
            throws Exception {
        PeerRates rates = new PeerRates();
        for (int round = 0; round < WARM_UP; round++) {
            labwire.rate();
            bareSockets.rate();
            socketsWithJson.rate();
        }
        for (int round = 1; round <= rounds; round++) {
            System.err.printf(Locale.ROOT, "round %d of %d: %s%n", round, rounds, what);
            rates.ours.add(labwire.rate());
            rates.bare.add(bareSockets.rate());
            rates.byHand.add(socketsWithJson.rate());
        }
        return rates;
    }

    static String head() {
        return "labwire /s | bare sockets /s | with JSON by hand /s | of bare | of by hand | by hand of bare |";
    }

    static String rule() {
        return "---: | ---: | ---: | ---: | ---: | ---: |";
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%.0f | %.0f | %.0f | %.2f | %.2f | %.2f |",
                Medians.of(ours),
                Medians.of(bare),
                Medians.of(byHand),
                Medians.ofRatios(ours, bare),
                Medians.ofRatios(ours, byHand),
                Medians.ofRatios(byHand, bare));
    }
}
