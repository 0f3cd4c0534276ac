package io.labwire.codegen.generator.trainer;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.ProtocolBinding;
import io.labwire.codegen.generator.SchemaTextEmitter;
import io.labwire.codegen.generator.docs.PageEmitter;
import io.labwire.codegen.generator.java.trainer.TrainerSources;
import io.labwire.codegen.generator.jsonschema.JsonSchemaFiles;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.List;

/** AutoTrainer: what is made of its schemas. */
public final class TrainerBinding implements ProtocolBinding {

    /** The binding; it has no state. */
    public TrainerBinding() {}

    @Override
    public String protocol() {
        return "trainer";
    }

    @Override
    public List<Diagnostic> limits(Schema schema) {
        return TrainerLimits.of(schema);
    }

    @Override
    public List<Emitter> emitters() {
        return List.of(
                TrainerSources.main(),
                TrainerSources.test(),
                new SchemaTextEmitter(),
                PageEmitter.trainer(),
                new JsonSchemaFiles());
    }
}
