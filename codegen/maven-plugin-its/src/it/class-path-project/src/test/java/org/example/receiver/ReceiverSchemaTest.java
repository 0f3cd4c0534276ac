package org.example.receiver;

import io.labwire.conformance.katcp.KatcpContract;
import io.labwire.conformance.katcp.MessageArbitrary;
import java.util.List;

class ReceiverSchemaTest implements KatcpContract {

    @Override
    public List<MessageArbitrary<?>> messages() {
        return ReceiverArbitraries.messages();
    }
}
