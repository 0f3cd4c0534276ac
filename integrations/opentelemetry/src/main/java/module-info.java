/** Spans and metrics of AutoTrainer's devices and remotes, for OpenTelemetry. */
module io.labwire.opentelemetry.trainer {
    requires static transitive org.jspecify;
    requires transitive io.labwire.trainer;
    requires transitive io.opentelemetry.api;
    requires io.opentelemetry.context;

    exports io.labwire.opentelemetry.trainer;
}
