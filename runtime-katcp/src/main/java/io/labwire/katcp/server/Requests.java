package io.labwire.katcp.server;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.device.RequestFailure;
import io.labwire.katcp.device.RequestHandler;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.RecentNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The requests that a server knows: those of every device and those of its own, which may take the place of the former
 * (specification, section 11.3). The device's own may change from any thread.
 */
final class Requests {

    private final Map<String, RequestHandler> common = new HashMap<>();
    private final Map<String, RequestHandler> own = new ConcurrentHashMap<>();
    private final RecentNames names = new RecentNames();
    private final BuiltInRequests builtIns;
    private final TimeForm time;

    Requests(BuiltInRequests builtIns, List<RequestHandler> device, ProtocolFlags protocol) {
        this.builtIns = builtIns;
        this.time = protocol.timeForm();
        put(builtIns.requests(), protocol, common);
        put(device, protocol, own);
    }

    private static void put(List<RequestHandler> handlers, ProtocolFlags protocol, Map<String, RequestHandler> byName) {
        for (RequestHandler handler : handlers) {
            if (handler.isServedBy(protocol)) {
                byName.put(handler.name(), handler);
            }
        }
    }

    /** Whether there was a request of that name. */
    boolean add(RequestHandler handler) {
        return own.put(handler.name(), handler) != null || common.containsKey(handler.name());
    }

    /** Whether the device had a request of that name. */
    boolean remove(String name) {
        return own.remove(name) != null;
    }

    /** All handlers, sorted by name. */
    List<RequestHandler> all() {
        Map<String, RequestHandler> all = new TreeMap<>(common);
        all.putAll(own);
        return List.copyOf(all.values());
    }

    Optional<RequestHandler> find(String name) {
        RequestHandler handler = own.get(name);
        return Optional.ofNullable(handler == null ? common.get(name) : handler);
    }

    /** What is to be done about a request, if only to say that it cannot be done. */
    RequestCall call(ServerConnection from, Line line) {
        String name = names.of(line);
        RequestHandler ownHandler = own.get(name);
        RequestHandler handler = ownHandler == null ? common.get(name) : ownHandler;
        if (handler == null) {
            return refused(from, line, RequestFailure.invalid("Unknown request."));
        }
        names.keep(handler.name());
        RequestHandler.Call call;
        try {
            call = handler.prepare(line, time);
        } catch (WireFormatException fault) {
            return refused(from, line, BuiltInRequests.refusal(name, fault));
        }
        if (ownHandler != null) {
            return new HandlerCall(from, name, line.id(), call);
        }
        return new BuiltInCall(from, name, line.id(), builtIns, call);
    }

    private RequestCall refused(ServerConnection from, Line line, RequestFailure failure) {
        return new BuiltInCall(
                from, line.name(), line.id(), builtIns, context -> CompletableFuture.failedStage(failure));
    }
}
