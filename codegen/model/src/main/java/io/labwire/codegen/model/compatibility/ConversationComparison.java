package io.labwire.codegen.model.compatibility;

import io.labwire.codegen.model.Conversation;
import io.labwire.codegen.model.Endpoint;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Procedure;
import io.labwire.codegen.model.RecordMessage;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;

/** Compares what the two sides say to one another with what they said. */
final class ConversationComparison {

    private static final ElementsComparison<Request> REQUESTS = new ElementsComparison<>(
            request -> request.message().word(),
            Request::name,
            request -> request.message().path(),
            request -> request.message().span());
    private static final ElementsComparison<Message> INFORMS =
            new ElementsComparison<>(Message::word, Message::name, Message::path, Message::span);
    private static final ElementsComparison<RecordMessage> MESSAGES = new ElementsComparison<>(
            message -> "message",
            RecordMessage::name,
            message -> message.record().path(),
            message -> message.record().span());
    private static final ElementsComparison<Procedure> PROCEDURES =
            new ElementsComparison<>(each -> "procedure", Procedure::name, Procedure::path, Procedure::span);
    private static final ElementsComparison<Endpoint> ENDPOINTS =
            new ElementsComparison<>(each -> "endpoint", Endpoint::name, Endpoint::path, Endpoint::span);
    private static final ElementsComparison<Sensor> SENSORS =
            new ElementsComparison<>(each -> "sensor", Sensor::name, Sensor::path, Sensor::span);

    private final Comparison run;
    private final RecordComparison records;

    ConversationComparison(Comparison run, RecordComparison records) {
        this.run = run;
        this.records = records;
    }

    void compare() {
        Pair<Schema> schema = run.whole();
        Conversation was = run.before().conversation();
        Conversation is = run.after().conversation();
        MessageComparison messages = new MessageComparison(run);
        CallComparison calls = new CallComparison(run, records);
        REQUESTS.compare(
                schema,
                REQUESTS.byName(was.requests(), is.requests()),
                added -> ConversationChange.SERVED_ADDED,
                new RequestComparison(messages)::compare);
        INFORMS.compare(
                schema,
                INFORMS.byName(was.informs(), is.informs()),
                added -> ConversationChange.ADDED,
                inform -> messages.compare(inform, true, true));
        MESSAGES.compare(
                schema,
                new Matching.Renamed<>(
                        run.renames().renamedMessages(), run.renames().messages()),
                added -> ConversationChange.ADDED,
                calls::message);
        PROCEDURES.compare(
                schema,
                PROCEDURES.byName(was.procedures(), is.procedures()),
                added -> ConversationChange.SERVED_ADDED,
                calls::procedure);
        ENDPOINTS.compare(
                schema,
                Matching.by(was.endpoints(), is.endpoints(), Endpoint::name).renamedBy(EndpointComparison::identity),
                added -> ConversationChange.SERVED_ADDED,
                new EndpointComparison(run)::compare);
        SENSORS.compare(
                schema,
                Matching.by(was.sensors(), is.sensors(), Sensor::name)
                        .renamedBy(sensor -> EndpointComparison.withoutNames(sensor.name())),
                added -> was.sensors().isEmpty() ? ConversationChange.SERVED_ADDED : ConversationChange.ADDED,
                new SensorComparison(run)::compare);
    }
}
