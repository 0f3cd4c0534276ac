package io.labwire.conformance.generated;

import io.labwire.conformance.generated.random.BuiltInSchemas;
import io.labwire.conformance.generated.random.RandomSchemas;
import io.labwire.conformance.generated.random.Sketches;
import io.labwire.conformance.katcp.KatcpContract;
import io.labwire.conformance.katcp.MessageArbitrary;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/**
 * Whatever the schema: what is generated from it compiles with every warning an error, does what the schema says, and
 * keeps the kit's contracts. A failure shows the least schema that it was shrunk to.
 */
@AddLifecycleHook(MoreTries.class)
class RandomSchemasTest {

    /** How often each property of the contract is tried with the messages of one schema. */
    private static final int TRIES = 5;

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void generatedCodeKeepsTheContracts(@ForAll("schemas") RandomSchemas schemas, @ForAll long seed) throws Exception {
        GeneratedProject project = GeneratedProject.of(schemas.request());
        DeclaredNames.check(project);
        DeclaredSensors.check(project);
        DeclaredFates.check(project, seed, TRIES);
        List<MessageArbitrary<?>> messages = project.messages();
        if (!messages.isEmpty()) {
            new ContractRun(new Messages(messages), seed).run(TRIES);
        }
    }

    @Provide
    Arbitrary<RandomSchemas> schemas() {
        return Sketches.schemas(BuiltInSchemas.MODELS);
    }

    /** The contract on some messages. */
    public record Messages(List<MessageArbitrary<?>> messages) implements KatcpContract {}
}
