package io.labwire.opentelemetry.trainer;

import io.opentelemetry.api.common.AttributeKey;
import java.util.List;

/** The names of what is told, and the steps of the histograms. */
final class Attribute {

    /** The scope of all spans and metrics. */
    static final String SCOPE = "io.labwire.trainer";

    static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("rpc.system");
    static final AttributeKey<Long> COMMAND = AttributeKey.longKey("labwire.trainer.command");
    static final AttributeKey<String> RESULT = AttributeKey.stringKey("labwire.trainer.result");
    static final AttributeKey<String> TOPIC = AttributeKey.stringKey("labwire.trainer.topic");
    static final AttributeKey<String> PRESENCE = AttributeKey.stringKey("labwire.trainer.presence");
    static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    /** The value of {@link #SYSTEM}. */
    static final String AUTOTRAINER = "autotrainer";

    /** In seconds. */
    static final List<Double> STEPS =
            List.of(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0);

    private Attribute() {}
}
