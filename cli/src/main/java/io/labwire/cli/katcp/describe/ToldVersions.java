package io.labwire.cli.katcp.describe;

import io.labwire.cli.katcp.text.ArgumentText;
import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a device says of its versions before it is asked (specification, section 4). */
final class ToldVersions {

    private final Map<String, String> versions = new LinkedHashMap<>();

    /** Listens to an inform that belongs to no request. */
    synchronized void hear(Message inform) {
        List<Bytes> arguments = inform.arguments();
        if (arguments.isEmpty()) {
            return;
        }
        switch (inform.name()) {
            case "version-connect" ->
                versions.put(ArgumentText.of(arguments.get(0)), words(arguments.subList(1, arguments.size())));
            case "version", "build-state" -> versions.put(inform.name(), words(arguments));
            default -> {}
        }
    }

    /** What it has said so far, by name. */
    synchronized Map<String, String> versions() {
        return new LinkedHashMap<>(versions);
    }

    private static String words(List<Bytes> arguments) {
        return arguments.stream().map(ArgumentText::of).collect(Collectors.joining(" "));
    }
}
