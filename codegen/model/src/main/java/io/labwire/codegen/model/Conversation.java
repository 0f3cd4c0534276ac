package io.labwire.codegen.model;

import java.util.List;

/**
 * What the two sides say to one another, each kind in the order of the file.
 *
 * @param requests what is asked for and answered
 * @param informs what is told by itself
 * @param messages records that are messages by themselves
 * @param procedures calls
 * @param endpoints HTTP methods on paths
 * @param sensors sampled quantities
 */
public record Conversation(
        List<Request> requests,
        List<Message> informs,
        List<RecordMessage> messages,
        List<Procedure> procedures,
        List<Endpoint> endpoints,
        List<Sensor> sensors) {

    /** Copies the lists. */
    public Conversation {
        requests = List.copyOf(requests);
        informs = List.copyOf(informs);
        messages = List.copyOf(messages);
        procedures = List.copyOf(procedures);
        endpoints = List.copyOf(endpoints);
        sensors = List.copyOf(sensors);
    }

    /**
     * Whether there is nothing but types.
     *
     * @return true if all lists are empty
     */
    public boolean isEmpty() {
        return requests.isEmpty()
                && informs.isEmpty()
                && messages.isEmpty()
                && procedures.isEmpty()
                && endpoints.isEmpty()
                && sensors.isEmpty();
    }
}
