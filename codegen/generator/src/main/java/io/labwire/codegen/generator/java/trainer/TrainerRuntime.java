package io.labwire.codegen.generator.java.trainer;

import com.palantir.javapoet.ClassName;

/** The types of the AutoTrainer runtime that generated code refers to. */
final class TrainerRuntime {

    static final ClassName API_LEVEL = ClassName.get("io.labwire.trainer.level", "ApiLevel");
    static final ClassName LEVEL_NUMBER = ClassName.get("io.labwire.trainer.level", "LevelNumber");

    static final ClassName EVENT_TYPE = message("EventType");
    static final ClassName EVENT_CATALOG = message("EventCatalog");
    static final ClassName COMMAND_TYPE = message("CommandType");
    static final ClassName COMMAND_CATALOG = message("CommandCatalog");
    static final ClassName COMMAND_REQUEST = message("CommandRequest");

    static final ClassName COMMAND_RESPONSE = device("CommandResponse");
    static final ClassName COMMAND_HANDLERS = device("CommandHandlers");

    static final ClassName TRAINER_REMOTE = remote("TrainerRemote");
    static final ClassName ANSWER = remote("Answer");
    static final ClassName CALL_FAILURE = remote("CallFailure");

    private TrainerRuntime() {}

    private static ClassName message(String name) {
        return ClassName.get("io.labwire.trainer.message", name);
    }

    private static ClassName device(String name) {
        return ClassName.get("io.labwire.trainer.device", name);
    }

    private static ClassName remote(String name) {
        return ClassName.get("io.labwire.trainer.remote", name);
    }
}
