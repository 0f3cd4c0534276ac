package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.conformance.generated.random.RandomSchemas;
import io.labwire.conformance.json.JsonContract;
import io.labwire.conformance.json.TypeArbitrary;
import io.labwire.json.codec.JsonType;
import io.labwire.trainer.message.EventType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

/** The random values that are generated for a schema of JSON compile, and keep the kit's contract. */
class GeneratedArbitrariesTest {

    private static final Path GOLDEN = Path.of("../codegen/generator/src/test/golden");

    private static final long SEED = 20261122;
    private static final int TRIES = 5;

    /** Values that have no end but where something is left out. */
    private static final String RECURSIVE = """
            labwire: 1
            protocol: trainer
            package: org.example.tree
            name: Tree
            import: [labwire/trainer/alarm.yaml]
            codec: {keys: humps, unknown: keep}
            enums:
              Wait: {doc: What to do., ignore-case: true, unknown: keep, values: {STAY: {wire: stay}, GO: {wire: go}}}
            types:
              Narrow: {type: int8, min: 3}
              Narrower: {type: Narrow, max: 3}
              Twins: {type: 'list<Tree>', length: 2}
            records:
              Tree:
                fields:
                  left: {type: Branch}
                  next: {type: Tree?, optional: true}
                  other: {type: Tree?}
                  children: {type: 'list<Tree>'}
                  by_name: {type: 'map<Branch?>', default: {}}
                  twins: {type: Twins, optional: true}
                  kind: {type: Wait}
                  alarm: {type: Alarm, optional: true}
                  narrow: {type: Narrower}
                  anything: {type: "json?"}
              Empty: {unknown: refuse, fields: {}}
            unions:
              Branch:
                by: order
                members: {tree: {type: Tree}, length: {type: float64}, pair: {type: 'list<Branch>'}}
            """;

    @Example
    void theValuesOfDeclaredTypesKeepTheContract() throws Exception {
        assertThat(checked(golden("cage.yaml"), "org.example.cage.CageArbitraries"))
                .extracting(type -> type.type().toString())
                .containsExactly(
                        "Side", "Light", "Sound", "Fault", "Part", "Lamp", "Fan", "Door", "Cage", "Setting", "Limit");
    }

    @Example
    void theValuesOfPayloadsKeepTheContract() throws Exception {
        assertThat(checked(golden("feeder.yaml"), "org.example.feeder.FeederArbitraries"))
                .extracting(type -> type.type().toString())
                .containsExactly("Taste", "Drop", "FeedCommand", "FeedAnswer", "DropGiven");
    }

    @Example
    void valuesEnd() throws Exception {
        GeneratedProject project = GeneratedProject.of(
                RandomSchemas.request(Map.of("tree.yaml", RECURSIVE)), EventType.class, JsonType.class);

        assertThat(checked(project, "org.example.tree.TreeArbitraries"))
                .extracting(type -> type.type().toString())
                .containsExactly("Wait", "Tree", "Empty", "Branch");
    }

    private static GeneratedProject golden(String schema) {
        return GeneratedProject.of(GOLDEN.resolve(schema), EventType.class, JsonType.class);
    }

    private static List<TypeArbitrary<?>> checked(GeneratedProject project, String arbitraries) throws Exception {
        List<TypeArbitrary<?>> types = ((List<?>)
                        project.load(arbitraries).getMethod("types").invoke(null))
                .stream().<TypeArbitrary<?>>map(each -> (TypeArbitrary<?>) each).toList();
        new ContractRun(new Types(types), SEED).run(TRIES);
        return types;
    }

    /** The contract as a user's test class has it. */
    public record Types(List<TypeArbitrary<?>> types) implements JsonContract {}
}
