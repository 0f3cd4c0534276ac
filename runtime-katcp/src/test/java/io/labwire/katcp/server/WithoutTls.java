package io.labwire.katcp.server;

import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.wire.Message;
import javax.net.ssl.SSLContext;

/** What a program does that has not what TLS needs; run by a test with a class path of its own. */
public final class WithoutTls {

    private WithoutTls() {}

    /** A reply without TLS, and what is said to who asks for it. */
    public static String run(SSLContext context) throws InterruptedException, CallFailure {
        ExampleDevice device = new ExampleDevice();
        String reply;
        try (KatcpServer server = KatcpServer.start(config -> config.device(device));
                KatcpClient client = KatcpClient.connect(
                        config -> config.port(server.address().port().orElseThrow()))) {
            reply = KatcpClient.await(client.request(Message.request("watchdog")))
                    .reply()
                    .toString();
        }
        try (KatcpServer server =
                KatcpServer.start(config -> config.device(device).tls(context))) {
            return reply + "; it listens on " + server.address();
        } catch (IllegalStateException missing) {
            return reply + "; " + missing.getMessage();
        }
    }
}
