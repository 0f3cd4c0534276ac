package io.labwire.codegen.generator;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

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
     * @throws IllegalArgumentException if no binding serves the protocol of a schema
     */
    public Generation generate(GeneratorRequest request) {
        List<Schema> schemas = request.schemas().stream()
                .sorted(Comparator.comparing(Schema::importPath))
                .toList();
        List<Output> outputs = new ArrayList<>();
        OutputClaims claims = new OutputClaims();
        for (Schema schema : schemas) {
            ProtocolBinding binding = bindingOf(schema);
            binding.emitters().stream()
                    .filter(emitter -> request.products().contains(emitter.product()))
                    .flatMap(emitter -> emitter.emit(schema))
                    .forEach(outputs::add);
        }
        outputs.sort(Comparator.comparing(Output::product)
                .thenComparing(Output::path)
                .thenComparing(Output::origin));
        outputs.forEach(claims::claim);
        List<Diagnostic> diagnostics = claims.diagnostics();
        return diagnostics.isEmpty()
                ? new Generation(outputs, List.of())
                : new Generation(List.of(), diagnostics.stream().sorted().toList());
    }

    private ProtocolBinding bindingOf(Schema schema) {
        ProtocolBinding binding = bindings.get(schema.protocol());
        if (binding == null) {
            throw new IllegalArgumentException(
                    schema.importPath() + ": no binding for protocol \"" + schema.protocol() + "\"");
        }
        return binding;
    }
}
