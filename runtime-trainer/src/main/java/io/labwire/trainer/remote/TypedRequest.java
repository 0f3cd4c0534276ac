package io.labwire.trainer.remote;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.value.JsonNull;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.CommandType;
import io.labwire.trainer.message.OutgoingRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes requests of typed commands. */
final class TypedRequest {

    private TypedRequest() {}

    /** The data are written here, by the caller's thread; what is wrong with them is the caller's to know. */
    static <Q> Function<Long, OutgoingRequest> of(CommandType<Q, ?> type, @Nullable Q data, ApiLevel level) {
        int number = type.number(level)
                .orElseThrow(() -> new IllegalArgumentException("command " + type.name() + " has no number at level "
                        + level.title() + ", only " + type.numbers()));
        if (data == null) {
            if (type.needsData()) {
                throw new IllegalArgumentException("command " + type.name() + " needs data");
            }
            return nonce -> OutgoingRequest.of(number, nonce, JsonNull.NULL);
        }
        JsonType<Q> form = type.request()
                .orElseThrow(() -> new IllegalArgumentException("command " + type.name() + " takes no data"));
        try {
            return OutgoingRequest.typed(number, form, data, level);
        } catch (WireFormatException impossible) {
            throw new IllegalArgumentException("the data of " + type.name() + " are no JSON", impossible);
        }
    }
}
