package io.labwire.conformance.katcp;

import io.labwire.conformance.katcp.everything.EverythingArbitraries;
import java.util.List;

/** The contract on a schema of the kit's own, which has every scalar in every position. */
class EverythingSchemaTest implements KatcpContract {

    @Override
    public List<MessageArbitrary<?>> messages() {
        return EverythingArbitraries.messages();
    }
}
