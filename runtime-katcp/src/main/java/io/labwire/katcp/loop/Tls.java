package io.labwire.katcp.loop;

import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/**
 * How connections are encrypted: with the JDK's means, at either end. The protocol itself knows nothing of it.
 *
 * @param context the keys and whom to trust
 * @param parameters versions, cipher suites, whether a client has to show a certificate
 */
public record Tls(SSLContext context, SSLParameters parameters) {

    /** Checks that both are there. */
    public Tls {
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(parameters, "parameters");
    }

    /**
     * Encryption as the context has it.
     *
     * @param context the keys and whom to trust
     */
    public Tls(SSLContext context) {
        this(context, context.getDefaultSSLParameters());
    }

    SSLEngine accepting() {
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(false);
        engine.setSSLParameters(parameters);
        return engine;
    }

    /** The server's certificate has to be one for the host, unless the parameters say otherwise. */
    SSLEngine connecting(String host, int port) {
        SSLEngine engine = context.createSSLEngine(host, port);
        engine.setUseClientMode(true);
        engine.setSSLParameters(parameters);
        if (parameters.getEndpointIdentificationAlgorithm() == null) {
            SSLParameters checked = engine.getSSLParameters();
            checked.setEndpointIdentificationAlgorithm("HTTPS");
            engine.setSSLParameters(checked);
        }
        return engine;
    }
}
