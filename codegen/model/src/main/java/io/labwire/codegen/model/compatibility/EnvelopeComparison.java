package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Envelope;
import io.labwire.codegen.model.Unknown;
import java.util.Map;
import java.util.Optional;

/** Compares an envelope with what it was. */
final class EnvelopeComparison {

    private EnvelopeComparison() {}

    static void compare(Pair<Envelope> pair) {
        Envelope was = pair.before();
        Envelope is = pair.after();
        Map<String, String> names = new FieldsComparison(pair.run())
                .compare(pair, was.fields(), is.fields(), FieldPlace.keyed(pair.run(), "field"));
        pair.property(StructureChange.LAYOUT, "carries", Envelope::carries);
        if (!FieldComparison.now(was.selector(), names).equals(is.selector())) {
            pair.changed(StructureChange.LAYOUT, "selector", was.selector(), is.selector());
        }
        if (!was.body().map(body -> names.getOrDefault(body, body)).equals(is.body())) {
            pair.changed(StructureChange.LAYOUT, "body", was.body(), is.body());
        }
        if (was.isLast() != is.isLast()) {
            pair.changed(ElementChange.ORDER, "place", place(was), place(is));
        }
        if (!was.unknown().equals(is.unknown())) {
            boolean refused = is.unknown().equals(Optional.of(Unknown.REFUSE.title()));
            pair.changed(
                    refused ? ElementChange.NOW_REFUSED : ElementChange.UNKNOWN,
                    "unknown",
                    was.unknown(),
                    is.unknown());
        }
    }

    private static String place(Envelope envelope) {
        return envelope.isLast() ? "last" : "first";
    }
}
