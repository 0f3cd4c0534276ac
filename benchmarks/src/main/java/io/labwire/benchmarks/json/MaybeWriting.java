package io.labwire.benchmarks.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Has databind write what may be left out. */
final class MaybeWriting<M> extends JsonSerializer<M> {

    private final Predicate<M> absent;
    private final Function<M, @Nullable Object> unwrapping;

    MaybeWriting(Predicate<M> absent, Function<M, @Nullable Object> unwrapping) {
        this.absent = absent;
        this.unwrapping = unwrapping;
    }

    @Override
    public void serialize(M value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(unwrapping.apply(value), generator);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, M value) {
        return absent.test(value);
    }
}
