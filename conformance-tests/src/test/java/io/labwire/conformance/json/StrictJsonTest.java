package io.labwire.conformance.json;

import io.labwire.json.read.JsonRules;
import io.labwire.json.write.JsonLayout;
import java.util.List;

/** Any JSON of RFC 8259, in the layout that every reader takes. */
class StrictJsonTest implements JsonContract {

    @Override
    public List<TypeArbitrary<?>> types() {
        return List.of();
    }

    @Override
    public JsonRules rules() {
        return JsonRules.STRICT;
    }

    @Override
    public JsonLayout layout() {
        return JsonLayout.COMPACT;
    }
}
