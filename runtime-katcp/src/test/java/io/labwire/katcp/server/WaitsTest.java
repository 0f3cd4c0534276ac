package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.server.ServerScript.Client;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private final ServerScript server = new ServerScript(new ExampleDevice());
    private final Client first = server.greeted();
    private final Client second = server.greeted();
    private final Client third = server.greeted();

    @Test
    void withoutABoundAboveNothingNobodyMayWait() {
        assertThat(new Waits(server, ServerLimits.with(limits -> limits.waitingHandlers(0))).begin(first.connection))
                .isFalse();
        server.settle();
        assertThat(first.aborted).isFalse();
    }

    @Test
    void oneMoreThanMayWaitSendsAwayWhoHasBeenWaitedForAndNotHimself() {
        Waits waits = new Waits(server, ServerLimits.with(limits -> limits.waitingHandlers(2)));
        assertThat(waits.begin(first.connection)).isTrue();
        assertThat(waits.begin(first.connection)).isTrue();
        assertThat(waits.begin(second.connection)).isTrue();
        server.settle();
        assertThat(first.aborted).isTrue();
        assertThat(second.aborted).isFalse();
        // Both handlers of the first are on their way out, and do not count any more, now or when they are.
        waits.end(first.connection);
        assertThat(waits.begin(third.connection)).isTrue();
        waits.end(first.connection);
        server.settle();
        assertThat(second.aborted).isFalse();
        waits.end(second.connection);
        assertThat(waits.begin(third.connection)).isTrue();
        server.settle();
        assertThat(third.aborted).isFalse();
    }
}
