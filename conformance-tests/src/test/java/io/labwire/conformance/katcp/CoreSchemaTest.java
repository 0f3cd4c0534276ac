package io.labwire.conformance.katcp;

import io.labwire.katcp.core.CoreArbitraries;
import java.util.List;

/** The contract on the requests and informs that every KATCP device has. */
class CoreSchemaTest implements KatcpContract {

    @Override
    public List<MessageArbitrary<?>> messages() {
        return CoreArbitraries.messages();
    }
}
