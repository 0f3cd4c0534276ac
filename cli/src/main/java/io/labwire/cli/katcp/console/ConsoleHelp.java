package io.labwire.cli.katcp.console;

import io.labwire.katcp.inspect.DeviceOffer;
import io.labwire.katcp.inspect.OfferedRequest;

/** What is told to those who type {@code help}. */
final class ConsoleHelp {

    static final String TYPED = """
            NAME ARG...        sends a request; a word with blanks stands in quotes,
                               and double ones know \\n \\t \\r \\e \\0 \\" \\\\ \\xHH
            ?NAME[ID] ARG...   sends a line of KATCP as it stands
            help NAME          what the device says of a request
            exit               the end; so are quit and Ctrl-D""";

    private ConsoleHelp() {}

    /** The same, and what the device can be asked. */
    static String of(DeviceOffer offer) {
        StringBuilder text = new StringBuilder(TYPED);
        if (!offer.requests().isEmpty()) {
            text.append("\n\nThe device's requests:");
        }
        for (OfferedRequest each : offer.requests().values()) {
            text.append(String.format(
                    "%n  %-22s %s",
                    each.name(), each.description().lines().findFirst().orElse("")));
        }
        return text.toString();
    }
}
