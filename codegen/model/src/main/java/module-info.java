/** Schema text to resolved model, with diagnostics. */
module io.labwire.codegen.model {
    requires static org.jspecify;
    requires org.snakeyaml.engine;

    exports io.labwire.codegen.model;
    exports io.labwire.codegen.model.compatibility;
    exports io.labwire.codegen.model.compiler;
    exports io.labwire.codegen.model.diagnostic;
    exports io.labwire.codegen.model.dialect;
    exports io.labwire.codegen.model.explanation;
    exports io.labwire.codegen.model.language;
    exports io.labwire.codegen.model.source;

    uses io.labwire.codegen.model.dialect.Dialect;

    provides io.labwire.codegen.model.dialect.Dialect with
            io.labwire.codegen.model.katcp.KatcpDialect,
            io.labwire.codegen.model.pectus.PectusDialect,
            io.labwire.codegen.model.smok.SmokDialect,
            io.labwire.codegen.model.trainer.TrainerDialect,
            io.labwire.codegen.model.volatus.VolatusDialect;
}
