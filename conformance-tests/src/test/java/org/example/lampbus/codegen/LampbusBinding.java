package org.example.lampbus.codegen;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.ProtocolBinding;
import io.labwire.codegen.generator.SchemaTextEmitter;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.List;

/** What is made of a schema of the lamp bus. */
public final class LampbusBinding implements ProtocolBinding {

    /** Makes the binding. */
    public LampbusBinding() {}

    @Override
    public String protocol() {
        return "lampbus";
    }

    @Override
    public List<Diagnostic> limits(Schema schema) {
        return LampbusLimits.of(schema);
    }

    @Override
    public List<Emitter> emitters() {
        return List.of(new EnumEmitter(), new TelegramEmitter(), new ArbitrariesEmitter(), new SchemaTextEmitter());
    }
}
