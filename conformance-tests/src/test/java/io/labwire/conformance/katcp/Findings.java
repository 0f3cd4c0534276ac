package io.labwire.conformance.katcp;

import io.labwire.conformance.simulation.Fault;
import io.labwire.conformance.simulation.Tally;
import java.util.ArrayList;
import java.util.List;

/** What one conversation met, or many did. */
record Findings(Tally<Trouble> troubles, Tally<Fault> faults, Tally<Reached> reached, Tally<Met> met) {

    Findings() {
        this(new Tally<>(Trouble.class), new Tally<>(Fault.class), new Tally<>(Reached.class), new Tally<>(Met.class));
    }

    /** Many conversations are held at the same time. */
    synchronized void add(Findings other) {
        troubles.add(other.troubles);
        faults.add(other.faults);
        reached.add(other.reached);
        met.add(other.met);
    }

    List<Enum<?>> missing() {
        List<Enum<?>> missing = new ArrayList<>(troubles.missing());
        missing.addAll(faults.missing());
        missing.addAll(reached.missing());
        missing.addAll(met.missing());
        return missing;
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                "troubles",
                troubles.toString(),
                "faults",
                faults.toString(),
                "states",
                reached.toString(),
                "outcomes",
                met.toString());
    }
}
