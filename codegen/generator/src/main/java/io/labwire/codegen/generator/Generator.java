package io.labwire.codegen.generator;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes files from resolved schemas.
 *
 * <p>The same schemas give the same files, byte for byte, in whatever order they come and on whatever machine. Nothing
 * is written here; that is for the caller, who knows the folders.
 */
public final class Generator {

    private final Map<String, ProtocolBinding> bindings = new TreeMap<>();

    /**
     * A generator for some protocols.
     *
     * @param bindings the protocols
     */
    public Generator(Iterable<ProtocolBinding> bindings) {
        bindings.forEach(binding -> this.bindings.put(binding.protocol(), binding));
    }

    /**
     * A generator for the protocols that are there.
     *
     * @return it, with the bindings that this class's loader finds
     */
    public static Generator withInstalledBindings() {
        return new Generator(ServiceLoader.load(ProtocolBinding.class, Generator.class.getClassLoader()));
    }

    /**
     * The protocols this generator knows.
     *
     * @return the bindings, sorted by protocol
     */
    public List<ProtocolBinding> bindings() {
        return List.copyOf(bindings.values());
    }

    /**
     * Makes the files that a request asks for.
     *
     * @param request the schemas and what to make of them
     * @return the files, or what stands in their way
     */
    public Generation generate(GeneratorRequest request) {
        return generate(List.of(request));
    }

    /**
     * Makes the files that several requests ask for, which go into the same folders.
     *
     * @param requests each with schemas and what to make of them
     * @return the files, or what stands in their way
     */
    public Generation generate(List<GeneratorRequest> requests) {
        List<Diagnostic> limits = limits(
                requests.stream().flatMap(request -> request.schemas().stream()).toList());
        if (!limits.isEmpty()) {
            return new Generation(List.of(), limits);
        }
        List<Output> outputs = new ArrayList<>();
        requests.forEach(request -> emit(request, outputs));
        outputs.sort(Comparator.comparing(Output::product)
                .thenComparing(Output::path)
                .thenComparing(Output::origin));
        OutputClaims claims = new OutputClaims();
        outputs.forEach(claims::claim);
        List<Diagnostic> diagnostics = claims.diagnostics();
        return diagnostics.isEmpty()
                ? new Generation(outputs, List.of())
                : new Generation(List.of(), diagnostics.stream().sorted().toList());
    }

    /**
     * What the schemas say, and nothing can be made of. The schemas may be good all the same.
     *
     * @param schemas the schemas, resolved
     * @return a diagnostic for each place, sorted
     */
    public List<Diagnostic> limits(List<Schema> schemas) {
        return schemas.stream().flatMap(this::limits).sorted().toList();
    }

    private Stream<Diagnostic> limits(Schema schema) {
        Optional<ProtocolBinding> binding = Optional.ofNullable(bindings.get(schema.protocol()));
        return binding.map(known -> known.limits(schema).stream()).orElseGet(() -> Stream.of(notGenerated(schema)));
    }

    private Diagnostic notGenerated(Schema schema) {
        Span place = schema.places().of(Span.startOf(schema.source()), "protocol");
        return Diagnostic.error("LW0503", place, "nothing is generated for protocol " + schema.protocol() + " here")
                .repair("add the jar with its binding; there is one for " + String.join(", ", bindings.keySet()));
    }

    private void emit(GeneratorRequest request, List<Output> outputs) {
        List<Schema> schemas = request.schemas().stream()
                .sorted(Comparator.comparing(Schema::importPath))
                .toList();
        for (Schema schema : schemas) {
            emitters(schema)
                    .filter(emitter -> request.products().contains(emitter.product()))
                    .flatMap(emitter -> emitter.emit(schema))
                    .forEach(outputs::add);
        }
    }

    private Stream<Emitter> emitters(Schema schema) {
        return Stream.ofNullable(bindings.get(schema.protocol())).flatMap(binding -> binding.emitters().stream());
    }
}
