package org.example.receiver;

import io.labwire.conformance.katcp.KatcpContract;
import io.labwire.conformance.katcp.MessageArbitrary;
import java.util.List;

/** Every message of the schema survives the wire: round trip, any chunking, damage. */
class ReceiverSchemaTest implements KatcpContract {

    @Override
    public List<MessageArbitrary<?>> messages() {
        return ReceiverArbitraries.messages();
    }
}
