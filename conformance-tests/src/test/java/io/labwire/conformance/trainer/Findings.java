package io.labwire.conformance.trainer;

import io.labwire.conformance.simulation.Fault;
import io.labwire.conformance.simulation.Tally;
import java.util.ArrayList;
import java.util.List;

/** What one conversation met, or many did. */
record Findings(Tally<Mishap> mishaps, Tally<Fault> faults, Tally<Met> met) {

    Findings() {
        this(new Tally<>(Mishap.class), new Tally<>(Fault.class), new Tally<>(Met.class));
    }

    /** Many conversations are held at the same time. */
    synchronized void add(Findings other) {
        mishaps.add(other.mishaps);
        faults.add(other.faults);
        met.add(other.met);
    }

    List<Enum<?>> missing() {
        List<Enum<?>> missing = new ArrayList<>(mishaps.missing());
        missing.addAll(faults.missing());
        missing.addAll(met.missing());
        return missing;
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                "mishaps",
                mishaps.toString(),
                "faults",
                faults.toString(),
                "outcomes",
                met.toString());
    }
}
