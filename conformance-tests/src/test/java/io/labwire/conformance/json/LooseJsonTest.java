package io.labwire.conformance.json;

import io.labwire.json.codec.JsonTypes;
import java.util.List;

/** Any JSON as Python takes and writes it. */
class LooseJsonTest implements JsonContract {

    @Override
    public List<TypeArbitrary<?>> types() {
        return List.of(new TypeArbitrary<>(JsonTypes.JSON, JsonArbitraries.looseJson()));
    }
}
