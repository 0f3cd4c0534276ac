/** Schema text to resolved model, with diagnostics. */
module io.labwire.codegen.model {
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;

    exports io.labwire.codegen.model;
    exports io.labwire.codegen.model.diagnostic;
    exports io.labwire.codegen.model.source;
}
