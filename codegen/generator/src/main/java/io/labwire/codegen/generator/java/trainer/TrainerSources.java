package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.ClassName;
import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.java.json.JsonSources;
import io.labwire.codegen.generator.java.json.TypeEmitter;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.generator.names.TrainerNames;
import io.labwire.codegen.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All Java of a schema of AutoTrainer. */
public final class TrainerSources {

    private static final List<TypeEmitter> EMITTERS = List.of(
            new PayloadEmitter(),
            new EventsEmitter(),
            new CommandsEmitter(),
            new DeviceEmitter(),
            new HandlersEmitter(),
            new RemoteEmitter());

    private TrainerSources() {}

    /**
     * The Java for the main code.
     *
     * @return what a schema's types become, its payloads, events, commands, device, handlers and remote
     */
    public static Emitter main() {
        return JsonSources.with(EMITTERS, TrainerNames::types);
    }

    /**
     * The Java for the tests.
     *
     * @return random values of a schema's types and payloads
     */
    public static Emitter test() {
        return JsonSources.test(PayloadEmitter::shapes, TrainerNames::types);
    }

    /** A type of another package as the code of a schema's package writes it. */
    static String written(Schema schema, ClassName type) {
        return neighbours(schema).contains(type.simpleName()) ? type.canonicalName() : type.simpleName();
    }

    private static Set<String> neighbours(Schema schema) {
        Set<String> names = new HashSet<>(JsonNames.of(schema));
        names.addAll(TrainerNames.types(schema));
        return names;
    }
}
