package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.java.JavaFiles;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All Java of a schema: runs the emitters of types and turns what they make into files. */
public final class JsonSources implements Emitter {

    private final Product product;
    private final List<TypeEmitter> types;
    private final Function<Schema, Set<String>> neighbours;

    private JsonSources(Product product, List<TypeEmitter> types, Function<Schema, Set<String>> neighbours) {
        this.product = product;
        this.types = types;
        this.neighbours = neighbours;
    }

    /**
     * The Java for the types that a schema declares.
     *
     * @return enums, records, unions, codecs
     */
    public static Emitter main() {
        return with(List.of(), schema -> Set.of());
    }

    /**
     * The Java for the types that a schema declares, and for more that a protocol makes of it.
     *
     * @param more what the protocol makes
     * @param names the simple names of what the protocol makes of a schema
     * @return enums, records, unions, codecs, and what the protocol makes
     */
    public static Emitter with(List<TypeEmitter> more, Function<Schema, Set<String>> names) {
        List<TypeEmitter> own = List.of(
                new OpenEnumEmitter(),
                new ClosedEnumEmitter(),
                new RecordEmitter(),
                new UnionEmitter(),
                new AllTypesEmitter());
        return new JsonSources(
                Product.SOURCES, Stream.concat(own.stream(), more.stream()).toList(), names);
    }

    /**
     * The Java for the tests of what a schema declares, and of more that a protocol makes of it.
     *
     * @param more the records that the protocol makes
     * @param names the simple names of what the protocol makes of a schema
     * @return the random values
     */
    public static Emitter test(Function<Schema, Stream<RecordShape>> more, Function<Schema, Set<String>> names) {
        return new JsonSources(Product.ARBITRARIES, List.of(new ArbitrariesEmitter(more)), names);
    }

    @Override
    public Product product() {
        return product;
    }

    @Override
    public Stream<Output> emit(Schema schema) {
        Set<String> names = new HashSet<>(JsonNames.of(schema));
        names.addAll(neighbours.apply(schema));
        JavaFiles files = new JavaFiles(schema, product, names);
        return types.stream()
                .flatMap(emitter -> emitter.emit(schema))
                .map(emitted -> files.of(emitted.type(), emitted.origin()));
    }
}
