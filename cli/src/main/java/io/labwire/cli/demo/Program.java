package io.labwire.cli.demo;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What the demonstration has compiled, loaded beside the command's own classes. */
final class Program implements AutoCloseable {

    private static final String PACKAGE = "org.example.receiver.";

    private final URLClassLoader classes;

    Program(Path classes) throws IOException {
        this.classes = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Program.class.getClassLoader());
    }

    /** A new device, which is a {@link io.labwire.katcp.device.KatcpDevice} and has to be closed. */
    AutoCloseable device() throws ReflectiveOperationException {
        return (AutoCloseable)
                classes.loadClass(PACKAGE + "Receiver").getConstructor().newInstance();
    }

    /** Runs the program that calls the device. */
    void call(int port, Consumer<String> say) throws ReflectiveOperationException {
        classes.loadClass(PACKAGE + "Tuning")
                .getMethod("run", int.class, Consumer.class)
                .invoke(null, port, say);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
