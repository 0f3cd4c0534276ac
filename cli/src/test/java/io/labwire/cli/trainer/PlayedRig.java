package io.labwire.cli.trainer;

import io.labwire.cli.Running;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The example rig, played by the command in this process on ports of its own, until it is closed. */
final class PlayedRig implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("tcp://127\\.0\\.0\\.1:([0-9]+)");

    private final Running command;

    PlayedRig(String... options) {
        command = new Running(Stream.concat(
                        Stream.of(
                                "trainer",
                                "device",
                                "--json",
                                "--host",
                                "127.0.0.1",
                                "--subscriber-port",
                                "0",
                                "--command-port",
                                "0"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    int subscriberPort() {
        return port("subscriber");
    }

    int commandPort() {
        return port("command");
    }

    private int port(String key) {
        Matcher address = PORT.matcher(JsonOut.member(line("ready"), key));
        if (!address.find()) {
            throw new AssertionError("no address of 127.0.0.1: " + line("ready"));
        }
        return Integer.parseInt(address.group(1));
    }

    /** The options with which another command finds it. */
    String[] options(String... words) {
        return Stream.concat(
                        Stream.of(words),
                        Stream.of("--subscriber-port", subscriberPort() + "", "--command-port", commandPort() + ""))
                .toArray(String[]::new);
    }

    void type(String line) {
        command.type(line);
    }

    /** The first line of a type, once it is there. */
    String line(String type) {
        return command.line(line -> JsonOut.type(line).equals(type));
    }

    List<String> lines() {
        return command.lines();
    }

    /** Types the end and waits for it. */
    int quit() {
        type("quit");
        return command.code();
    }

    @Override
    public void close() {
        if (!command.hasEnded()) {
            command.endInput();
            command.code();
        }
    }
}
