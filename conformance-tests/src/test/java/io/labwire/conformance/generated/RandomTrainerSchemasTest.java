package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Schema;
import io.labwire.conformance.generated.json.GeneratedEnum;
import io.labwire.conformance.generated.json.GeneratedType;
import io.labwire.conformance.generated.json.RandomJson;
import io.labwire.conformance.generated.random.RandomSchemas;
import io.labwire.conformance.json.JsonContract;
import io.labwire.conformance.json.TypeArbitrary;
import io.labwire.json.codec.JsonType;
import io.labwire.trainer.device.TrainerDevice;
import java.util.ArrayList;
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
        Class<?> allTypes = project.load("org.example.random.AnyTypes");
        List<TypeArbitrary<?>> arbitraries = new ArrayList<>();
        try {
            for (GeneratedType<?> type : RandomJson.types(schema, allTypes)) {
                type.check(new Random(seed), VALUES);
                arbitraries.add(type.arbitrary());
            }
            List<GeneratedEnum<?>> enums = RandomJson.enums(schema, allTypes);
            assertThat(enums).hasSameSizeAs(schema.enums());
            for (GeneratedEnum<?> type : enums) {
                type.check(new Random(seed), VALUES);
                arbitraries.add(type.arbitrary());
            }
            new ContractRun(new Types(arbitraries), seed).run(TRIES);
        } catch (AssertionError wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    /** The contract on some types. */
    public record Types(List<TypeArbitrary<?>> types) implements JsonContract {}
}
