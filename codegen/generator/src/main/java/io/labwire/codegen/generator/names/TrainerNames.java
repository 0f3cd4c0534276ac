package io.labwire.codegen.generator.names;

import io.labwire.codegen.model.JavaWords;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The Java names of what is made of a schema of AutoTrainer, beside those of its types. */
public final class TrainerNames {

    /** Constants that each list of commands or events has beside them. */
    private static final Set<String> CONSTANTS = Set.of("CATALOG");

    /** Methods of a remote or a device that it has, or inherits. */
    private static final Set<String> REMOTE = Set.of(
            "clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "remote", "toString", "wait");

    private final Schema schema;
    private final MemberNames methods;
    private final MemberNames commands;
    private final MemberNames events;

    private TrainerNames(Schema schema) {
        List<String> ofCommands = schema.requests().stream().map(Request::name).toList();
        List<String> ofEvents = schema.informs().stream().map(Message::name).toList();
        this.schema = schema;
        this.methods = MemberNames.of(ofCommands, Identifiers::lowerCamel, REMOTE);
        this.commands = MemberNames.of(ofCommands, TrainerNames::constant, CONSTANTS);
        this.events = MemberNames.of(ofEvents, TrainerNames::constant, CONSTANTS);
    }

    /**
     * The names of a schema.
     *
     * @param schema the schema
     * @return its names
     */
    public static TrainerNames of(Schema schema) {
        return new TrainerNames(schema);
    }

    /**
     * The list of the kinds of events.
     *
     * @return such as {@code RigEvents}
     */
    public String events() {
        return schema.name() + "Events";
    }

    /**
     * The list of the commands.
     *
     * @return such as {@code RigCommands}
     */
    public String commands() {
        return schema.name() + "Commands";
    }

    /**
     * What a device that answers the commands implements.
     *
     * @return such as {@code RigDevice}
     */
    public String device() {
        return schema.name() + "Device";
    }

    /**
     * What binds the wire to a device.
     *
     * @return such as {@code RigHandlers}
     */
    public String handlers() {
        return schema.name() + "Handlers";
    }

    /**
     * What sends the commands.
     *
     * @return such as {@code RigRemote}
     */
    public String remote() {
        return schema.name() + "Remote";
    }

    /**
     * The constant of a kind of event.
     *
     * @param event an event of the schema
     * @return such as {@code APPLICATION_MODE_CHANGED}
     */
    public String event(Message event) {
        return events.of(event.name());
    }

    /**
     * The constant of a command.
     *
     * @param command a command of the schema
     * @return such as {@code SET_APPLICATION_MODE}
     */
    public String command(Request command) {
        return commands.of(command.name());
    }

    /**
     * All constants of the list of events.
     *
     * @return their names, in no particular order
     */
    public Set<String> eventConstants() {
        return constants(events);
    }

    /**
     * All constants of the list of commands.
     *
     * @return their names, in no particular order
     */
    public Set<String> commandConstants() {
        return constants(commands);
    }

    private static Set<String> constants(MemberNames messages) {
        Set<String> constants = new LinkedHashSet<>(CONSTANTS);
        constants.addAll(messages.all());
        return constants;
    }

    /**
     * The method that answers or sends a command.
     *
     * @param command a command of the schema
     * @return such as {@code setApplicationMode}
     */
    public String method(Request command) {
        return methods.of(command.name());
    }

    /**
     * The record of the fields that a message has itself.
     *
     * @param message an event, a command or the answer to one
     * @return such as {@code ApplicationModeChanged}, {@code FeedCommand} or {@code FeedAnswer}
     */
    public static String payload(Message message) {
        String stem = Identifiers.upperCamel(message.name());
        return switch (message.kind()) {
            case REQUEST -> stem + "Command";
            case REPLY -> stem + "Answer";
            case INFORM -> stem;
        };
    }

    /**
     * The method of a remote that leads to the commands of an imported schema.
     *
     * @param imported the imported schema
     * @param scope the names of methods without parameters that are in use
     * @return such as {@code rig}
     */
    public String accessor(Schema imported, Scope scope) {
        return scope.claim(Identifiers.lowerCamel(imported.name()));
    }

    /**
     * The names of a remote's methods, those of the commands first.
     *
     * @return a scope of its own each time
     */
    public Scope ofRemote() {
        Set<String> taken = new LinkedHashSet<>(REMOTE);
        methods.all().forEach(method -> taken.addAll(List.of(method, method + "AndWait")));
        return new Scope(taken);
    }

    /**
     * The simple names of the types that are made of a schema beside those that it declares.
     *
     * @param schema the schema
     * @return the names, in no particular order
     */
    public static Set<String> types(Schema schema) {
        TrainerNames names = of(schema);
        Set<String> types = new LinkedHashSet<>(
                List.of(names.events(), names.commands(), names.device(), names.handlers(), names.remote()));
        payloads(schema).forEach(message -> {
            types.add(payload(message));
            types.add(JsonNames.codec(payload(message)));
        });
        return types;
    }

    /**
     * The messages that have fields of their own.
     *
     * @param schema the schema
     * @return events, commands and answers that become a record
     */
    public static Stream<Message> payloads(Schema schema) {
        return schema.messages().stream().filter(message -> !message.fields().isEmpty());
    }

    private static String constant(String name) {
        String words = Identifiers.kebab(JavaWords.upperCamel(name)).replace('-', '_');
        return Identifiers.legal(words.toUpperCase(Locale.ROOT));
    }
}
