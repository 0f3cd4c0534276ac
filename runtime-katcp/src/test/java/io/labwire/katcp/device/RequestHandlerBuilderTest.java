package io.labwire.katcp.device;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.core.WatchdogReply;
import io.labwire.katcp.core.WatchdogRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RequestHandlerBuilderTest {

    private final RequestHandlerBuilder<WatchdogRequest, WatchdogReply> watchdog =
            RequestHandler.of(WatchdogRequest.TYPE, WatchdogReply.TYPE);

    @Test
    void aRequestWithoutDocumentationIsNone() {
        assertThatThrownBy(() ->
                        watchdog.handledBy((request, context) -> CompletableFuture.completedStage(new WatchdogReply())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("?watchdog has no description");
        assertThatThrownBy(() -> watchdog.description(" \n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("?watchdog has no description");
    }

    @Test
    void aHintIsAPositiveTime() {
        assertThatThrownBy(() -> watchdog.timeoutHint(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
