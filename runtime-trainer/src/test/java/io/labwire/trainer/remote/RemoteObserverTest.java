package io.labwire.trainer.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.json.read.JsonRules;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.EventCatalog;
import io.labwire.trainer.message.ReceivedMessage;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What waits for a listener that is slow. */
class RemoteObserverTest {

    @Test
    void noFloodOfEventsPushesOutEmergenciesAndPresence() throws InterruptedException {
        Queue<Runnable> tasks = new ArrayDeque<>();
        Told told = new Told();
        CallbackLanes lanes = new CallbackLanes(tasks::add, 2, QueuePolicy.DROP_OLDEST);
        MessageDispatch dispatch = new MessageDispatch(EventCatalog.empty(), ApiLevel.CURRENT, JsonRules.PYTHON);
        dispatch.add(told);
        RemoteObserver observer = new RemoteObserver(lanes, dispatch, new RemoteNotices(lanes, null), new Tally());
        observer.changed(Presence.PRESENT);
        observer.received(message(Topic.EMERGENCY, 101, 1));
        for (int index = 2; index <= 5; index++) {
            observer.received(message(Topic.EVENT, 201, index));
        }
        observer.settled();
        tasks.forEach(Runnable::run);
        assertThat(told.take(4))
                .containsExactly("presence PRESENT", "EMERGENCY 101 1 null", "EVENT 201 4 null", "EVENT 201 5 null");
        assertThat(told.isEmpty()).isTrue();
        assertThat(lanes.dropped()).isEqualTo(2);
    }

    private static ReceivedMessage message(Topic topic, int kind, int index) {
        return ReceivedMessage.read(
                SimulatedNetwork.message(topic, "{\"kind\":" + kind + ",\"index\":" + index + "}"), JsonRules.PYTHON);
    }
}
