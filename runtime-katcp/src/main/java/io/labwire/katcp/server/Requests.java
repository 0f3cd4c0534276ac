package io.labwire.katcp.server;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Line;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The requests that a server knows: those of every device and those of its own, which may take the place of the former
 * (specification, section 11.3).
 */
final class Requests {

    /** A handler, and who runs it. */
    private record Known(RequestHandler handler, boolean builtIn) {}

    private final Map<String, Known> byName = new HashMap<>();
    private final BuiltInRequests builtIns;
    private final TimeForm time;

    Requests(BuiltInRequests builtIns, List<RequestHandler> device, ProtocolFlags protocol) {
        this.builtIns = builtIns;
        this.time = protocol.timeForm();
        add(builtIns.requests(), protocol, true);
        add(device, protocol, false);
    }

    private void add(List<RequestHandler> handlers, ProtocolFlags protocol, boolean builtIn) {
        for (RequestHandler handler : handlers) {
            if (handler.isServedBy(protocol)) {
                byName.put(handler.name(), new Known(handler, builtIn));
            }
        }
    }

    /** All handlers, sorted by name. */
    List<RequestHandler> all() {
        return byName.values().stream()
                .map(Known::handler)
                .sorted(Comparator.comparing(RequestHandler::name))
                .toList();
    }

    Optional<RequestHandler> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(Known::handler);
    }

    /** What is to be done about a request, if only to say that it cannot be done. */
    RequestCall call(ServerConnection from, Line line) {
        String name = line.name();
        Known known = byName.get(name);
        if (known == null) {
            return refused(from, line, RequestFailure.invalid("Unknown request."));
        }
        RequestHandler.Call call;
        try {
            call = known.handler().prepare(line, time);
        } catch (WireFormatException fault) {
            return refused(from, line, BuiltInRequests.refusal(name, fault));
        }
        if (!known.builtIn()) {
            return new RequestCall(from, name, line.id(), call, false);
        }
        return new RequestCall(from, name, line.id(), context -> builtIns.askedBy(from, call, context), true);
    }

    private static RequestCall refused(ServerConnection from, Line line, RequestFailure failure) {
        return new RequestCall(from, line.name(), line.id(), context -> CompletableFuture.failedStage(failure), true);
    }
}
