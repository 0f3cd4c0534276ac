package io.labwire.codegen.generator.katcp;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.ProtocolBinding;
import io.labwire.codegen.generator.SchemaTextEmitter;
import io.labwire.codegen.generator.docs.PageEmitter;
import io.labwire.codegen.generator.java.katcp.KatcpSources;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.List;

/** KATCP: what is made of its schemas. */
public final class KatcpBinding implements ProtocolBinding {

    /** The binding; it has no state. */
    public KatcpBinding() {}

    @Override
    public String protocol() {
        return "katcp";
    }

    @Override
    public List<Diagnostic> limits(Schema schema) {
        return KatcpLimits.of(schema);
    }

    @Override
    public List<Emitter> emitters() {
        return List.of(KatcpSources.main(), new SchemaTextEmitter(), KatcpSources.test(), PageEmitter.katcp());
    }
}
