package org.example.rig;

import io.labwire.conformance.json.JsonContract;
import io.labwire.conformance.json.TypeArbitrary;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The data of every command and event of the schema survive the wire: round trip, damage, and being read by others. */
class WaterSchemaTest implements JsonContract {

    private static final double MOST = 50;

    @Override
    public List<TypeArbitrary<?>> types() {
        return List.of(
                new TypeArbitrary<>(
                        GiveWaterCommand.TYPE,
                        Combinators.combine(valves(), Arbitraries.doubles().between(0, MOST))
                                .as(GiveWaterCommand::new)),
                new TypeArbitrary<>(GiveWaterAnswer.TYPE, volumes().map(GiveWaterAnswer::new)),
                new TypeArbitrary<>(
                        RinseCommand.TYPE, Arbitraries.integers().between(1, 10).map(RinseCommand::new)),
                new TypeArbitrary<>(RinseAnswer.TYPE, volumes().map(RinseAnswer::new)),
                new TypeArbitrary<>(
                        WaterGiven.TYPE,
                        Combinators.combine(valves(), volumes(), volumes()).as(WaterGiven::new)));
    }

    /** Those that the schema names, and others: a newer rig may have more. */
    private static Arbitrary<Valve> valves() {
        return Arbitraries.oneOf(
                Arbitraries.of(Valve.known()), Arbitraries.integers().map(Valve::of));
    }

    private static Arbitrary<Double> volumes() {
        return Arbitraries.doubles();
    }
}
