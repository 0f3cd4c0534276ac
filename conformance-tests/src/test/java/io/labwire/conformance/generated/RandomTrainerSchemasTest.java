package io.labwire.conformance.generated;

import io.labwire.codegen.model.Schema;
import io.labwire.conformance.generated.json.GeneratedType;
import io.labwire.conformance.generated.json.RandomJson;
import io.labwire.conformance.generated.random.RandomSchemas;
import io.labwire.conformance.json.JsonContract;
import io.labwire.conformance.json.TypeArbitrary;
import io.labwire.json.codec.JsonType;
import io.labwire.trainer.device.TrainerDevice;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Whatever a schema of AutoTrainer declares: what is generated from it compiles with every warning an error, reads what the
 * schema allows, writes it as the schema says, refuses what it does not allow, and keeps the kit's contracts.
 */
@AddLifecycleHook(MoreTries.class)
class RandomTrainerSchemasTest {

    private static final int TRIES = 5;
    private static final int VALUES = 20;

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void generatedTypesMeanWhatTheSchemaSays(@ForAll long seed) throws Exception {
        String text = RandomJson.schema(new Random(seed));
        GeneratedProject project;
        try {
            project = GeneratedProject.of(
                    RandomSchemas.request(Map.of("any.yaml", text)), JsonType.class, TrainerDevice.class);
        } catch (AssertionError wrong) {
            throw new AssertionError(text, wrong);
        }
        Schema schema = project.schemas().get(0);
        List<GeneratedType<?>> types = RandomJson.types(schema, project.load("org.example.random.AnyTypes"));
        for (GeneratedType<?> type : types) {
            try {
                type.check(new Random(seed), VALUES);
            } catch (AssertionError wrong) {
                throw new AssertionError(text, wrong);
            }
        }
        List<TypeArbitrary<?>> arbitraries =
                types.stream().<TypeArbitrary<?>>map(GeneratedType::arbitrary).toList();
        try {
            new ContractRun(new Types(arbitraries), seed).run(TRIES);
        } catch (AssertionError wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    /** The contract on some types. */
    public record Types(List<TypeArbitrary<?>> types) implements JsonContract {}
}
