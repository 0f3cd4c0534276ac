package org.example.rig;

import io.labwire.trainer.message.HeartbeatMessage;
import io.labwire.trainer.message.ReceivedMessage;
import io.labwire.trainer.remote.MessageListener;
import io.labwire.trainer.remote.Presence;
import io.labwire.trainer.remote.ReceivedEvent;

/** Shows whatever a rig publishes. */
final class RigNews implements MessageListener {

    @Override
    public void heartbeat(HeartbeatMessage heartbeat) {
        System.out.println(heartbeat.identifier() + " is alive");
    }

    @Override
    public void event(ReceivedEvent<?> event) {
        String name = event.type().isPresent() ? event.type().get().name() : "an event that is not known here";
        System.out.println(
                event.event().kind() + " " + name + " " + event.event().context());
    }

    @Override
    public void presenceChanged(Presence presence) {
        System.out.println("the rig is " + presence);
    }

    @Override
    public void malformed(ReceivedMessage.Malformed message) {
        System.out.println("not understood: " + message.reason());
    }
}
