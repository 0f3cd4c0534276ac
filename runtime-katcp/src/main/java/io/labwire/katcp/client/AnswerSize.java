package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import java.util.Objects;
import java.util.Optional;

/** How much has come back on one request, for whoever keeps it: how many informs, and how much memory they take. */
public final class AnswerSize {

    private final ClientLimits limits;
    private long informs;
    private long bytes;

    /**
     * Nothing has come yet.
     *
     * @param limits the bounds that are kept
     */
    public AnswerSize(ClientLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Counts one inform.
     *
     * @param inform has come
     * @return what is too much by now, in words; empty if it can be kept
     */
    public Optional<String> add(Message inform) {
        informs++;
        bytes += MessageSize.of(inform);
        if (informs > limits.informsPerAnswer()) {
            return Optional.of("More than " + limits.informsPerAnswer() + " informs before the reply");
        }
        return bytes > limits.bytesPerAnswer()
                ? Optional.of("More than " + limits.bytesPerAnswer() + " bytes of informs before the reply")
                : Optional.empty();
    }
}
