package io.labwire.codegen.processor;

import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.device.KatcpDevice;
import io.labwire.katcp.server.ServerConnection;
import io.labwire.katcp.server.ServerCore;
import io.labwire.katcp.server.ServerLimits;
import io.labwire.katcp.server.ServerLink;
import io.labwire.katcp.server.Surroundings;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A device behind the core of a server, without a socket, a thread or a clock: lines go in, lines come out. */
final class ServedDevice implements Surroundings, ServerLink {

    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final StringBuilder sent = new StringBuilder();
    private final ServerCore core;
    private final ServerConnection connection;

    ServedDevice(KatcpDevice device) {
        core = new ServerCore(device, ServerLimits.DEFAULT, this);
        connection = core.accept(new Address("10.0.0.1", 4000), this);
        settle();
    }

    /** What a compiled adapter class makes of an object of the user's. */
    static ServedDevice of(ClassLoader classes, String adapter, String users) throws ReflectiveOperationException {
        Class<?> type = classes.loadClass(users);
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var adapting = classes.loadClass(adapter).getDeclaredConstructor(type);
        adapting.setAccessible(true);
        return new ServedDevice((KatcpDevice) adapting.newInstance(constructor.newInstance()));
    }

    /** Everything sent since the last time, a line each. */
    List<String> lines() {
        String text = sent.toString();
        sent.setLength(0);
        return text.lines().toList();
    }

    List<String> ask(String... requests) {
        lines();
        for (String request : requests) {
            connection.receive(ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.ISO_8859_1)));
            settle();
        }
        return lines();
    }

    private void settle() {
        do {
            for (Runnable step = steps.poll(); step != null; step = steps.poll()) {
                step.run();
            }
            core.flush();
        } while (!steps.isEmpty());
    }

    @Override
    public void execute(Runnable step) {
        steps.add(step);
    }

    @Override
    public Executor handlers() {
        return steps::add;
    }

    @Override
    public long now() {
        return 0;
    }

    @Override
    public Timestamp wallClock() {
        return new Timestamp(1000);
    }

    @Override
    public void halting() {}

    @Override
    public void halted() {}

    @Override
    public void send(ByteBuffer bytes) {
        int length = bytes.remaining();
        sent.append(StandardCharsets.ISO_8859_1.decode(bytes));
        execute(() -> connection.written(length));
    }

    @Override
    public void reading(boolean on) {}

    @Override
    public void finish() {}

    @Override
    public void abort() {}
}
