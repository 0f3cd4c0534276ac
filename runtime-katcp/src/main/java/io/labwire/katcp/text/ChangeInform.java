package io.labwire.katcp.text;

import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.Set;

/** How a device says that it has changed (specification, section 9): in today's word, or in the older one. */
public final class ChangeInform {

    private static final Set<String> NAMES = Set.of("interface-changed", "device-changed");

    private ChangeInform() {}

    /**
     * Whether a message says so.
     *
     * @param message any message
     * @return true for an inform of either name
     */
    public static boolean isOne(Message message) {
        return message.kind() == MessageKind.INFORM && NAMES.contains(message.name());
    }
}
