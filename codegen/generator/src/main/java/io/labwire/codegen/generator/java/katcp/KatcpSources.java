package io.labwire.codegen.generator.java.katcp;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.java.JavaFiles;
import io.labwire.codegen.generator.names.InlinedBodies;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.stream.Stream;

/** All Java of one product: runs the emitters of types and turns what they make into files. */
public final class KatcpSources implements Emitter {

    private final Product product;
    private final List<TypeEmitter> types;

    private KatcpSources(Product product, List<TypeEmitter> types) {
        this.product = product;
        this.types = types;
    }

    /**
     * The Java for the main code.
     *
     * @return enums, records, codecs, device, handlers, client and sensors
     */
    public static Emitter main() {
        return new KatcpSources(
                Product.SOURCES,
                List.of(
                        new EnumEmitter(),
                        new GroupEmitter(),
                        new UnionEmitter(),
                        new FrameEmitter(),
                        new RecordEmitter(),
                        new CodecEmitter(),
                        new SealedInformEmitter(),
                        new DeviceEmitter(),
                        new HandlersEmitter(),
                        new ClientEmitter(),
                        new SensorsEmitter()));
    }

    /**
     * The Java for the tests.
     *
     * @return the random messages
     */
    public static Emitter test() {
        return new KatcpSources(Product.ARBITRARIES, List.of(new ArbitrariesEmitter()));
    }

    @Override
    public Product product() {
        return product;
    }

    @Override
    public Stream<Output> emit(Schema read) {
        Schema schema = InlinedBodies.of(read);
        KatcpNames names = KatcpNames.of(schema);
        JavaFiles files = new JavaFiles(schema, product, names.types());
        return types.stream()
                .flatMap(emitter -> emitter.emit(schema, names))
                .map(emitted -> files.of(emitted.type(), emitted.origin()));
    }
}
