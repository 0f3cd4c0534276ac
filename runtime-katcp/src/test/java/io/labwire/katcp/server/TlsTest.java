package io.labwire.katcp.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.wire.Message;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Both ends over encrypted connections, and what becomes of those that cannot agree. */
@Timeout(60)
class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    /** A key for this machine, trusted by whoever has it. */
    private static SSLContext trusted;

    /** Trusts nobody that it does not know, and has no key. */
    private static SSLContext stranger;

    private final ExampleDevice device = new ExampleDevice();

    @BeforeAll
    static void makeKey(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("key.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "labwire",
                        "-dname",
                        "CN=bench",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        trusted = context(keys);
        KeyStore none = KeyStore.getInstance("PKCS12");
        none.load(null, null);
        none.setCertificateEntry("labwire", keys.getCertificate("labwire"));
        stranger = context(none);
    }

    private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }

    private KatcpServer serve() {
        return KatcpServer.start(server -> server.device(device).tls(trusted));
    }

    private static int port(KatcpServer server) {
        return server.address().port().orElseThrow();
    }

    private static KatcpClient connect(KatcpServer server, SSLContext context) {
        return KatcpClient.connect(client -> client.port(port(server)).tls(context));
    }

    @Test
    void requestsAndRepliesOfAnySizeArriveAndAHaltIsAnnounced() throws Exception {
        try (KatcpServer server = serve();
                KatcpClient client = connect(server, stranger)) {
            String much = "x".repeat(1_000_000);
            assertThat(KatcpClient.await(client.request(Message.request("echo", much)))
                            .reply()
                            .arguments()
                            .get(1)
                            .length())
                    .isEqualTo(1_000_000);
            List<String> told = new ArrayList<>();
            client.onInform(inform -> told.add(inform.toString()));
            server.halt();
            server.awaitHalt();
            client.whenDisconnected().join();
            assertThat(told).containsExactly("#disconnect Device\\_server\\_shutting\\_down.");
        }
    }

    @Test
    void aPeerIsRefusedByWhatItsCertificateSays() throws Exception {
        SSLParameters mutual = trusted.getDefaultSSLParameters();
        mutual.setNeedClientAuth(true);
        List<String> peers = new ArrayList<>();
        try (KatcpServer server = KatcpServer.start(config -> config.device(device)
                        .tls(trusted, mutual)
                        .accept(peer -> {
                            peers.add(name(peer.session()));
                            return Optional.empty();
                        }));
                KatcpClient client = connect(server, trusted)) {
            assertThat(KatcpClient.await(client.request(Message.request("watchdog")))
                            .ok())
                    .isTrue();
            assertThat(peers).containsExactly("CN=bench");
            assertThatThrownBy(() -> connect(server, stranger)).isInstanceOf(UncheckedIOException.class);
            assertThat(peers).hasSize(1);
        }
    }

    private static String name(Optional<SSLSession> session) {
        try {
            return session.orElseThrow().getPeerPrincipal().getName();
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    @Test
    void aServerThatIsNotTrustedIsNotSpokenTo() throws Exception {
        SSLContext world = SSLContext.getDefault();
        try (KatcpServer server = serve()) {
            assertThatThrownBy(() -> KatcpClient.connect(
                            client -> client.port(port(server)).tls(world)))
                    .hasStackTraceContaining("SSLHandshakeException");
        }
    }

    @Test
    void whoSpeaksPlainlyOrNotAtAllIsCutOff() throws Exception {
        try (KatcpServer patient = serve();
                KatcpClient first = connect(patient, trusted)) {
            // The first encryption of all takes its time, which the good client below does not have.
            assertThat(first.isConnected()).isTrue();
        }
        try (KatcpServer server = KatcpServer.start(config -> config.device(device)
                        .tls(trusted)
                        .limits(ServerLimits.with(limits -> limits.handshakeTime(Duration.ofSeconds(2)))));
                KatcpClient good = connect(server, trusted);
                Socket plain = new Socket(InetAddress.getLoopbackAddress(), port(server));
                Socket silent = new Socket(InetAddress.getLoopbackAddress(), port(server))) {
            plain.getOutputStream().write("?watchdog\n".getBytes(StandardCharsets.UTF_8));
            assertThat(silent.getInputStream().read()).isEqualTo(-1);
            plain.getInputStream().readAllBytes();
            assertThat(server.clients()).hasSize(1);
            assertThat(KatcpClient.await(good.request(Message.request("watchdog")))
                            .ok())
                    .isTrue();
        }
    }

    @Test
    void whoHasNotAgreedOnEncryptionCountsAsAClientToo() throws Exception {
        try (KatcpServer server = KatcpServer.start(config -> config.device(device)
                        .tls(trusted)
                        .limits(ServerLimits.with(
                                limits -> limits.connections(1).handshakeTime(Duration.ofMinutes(5)))));
                Socket silent = new Socket(InetAddress.getLoopbackAddress(), port(server));
                Socket tooMany = new Socket(InetAddress.getLoopbackAddress(), port(server))) {
            tooMany.setSoTimeout(30_000); // fails then, and does not wait for the handshake's end
            assertThat(tooMany.getInputStream().read()).isEqualTo(-1);
            silent.shutdownOutput();
            try (KatcpClient good =
                    KatcpClient.create(client -> client.port(port(server)).tls(trusted))) {
                good.start();
                assertThat(good.waitConnected(Duration.ofSeconds(30))).isTrue();
            }
        }
    }

    @Test
    void withoutTheJarEverythingElseWorksAndTlsSaysWhatIsMissing() throws Exception {
        List<URL> jars = new ArrayList<>();
        String paths = System.getProperty("java.class.path") + File.pathSeparator
                + System.getProperty("jdk.module.path", "") + File.pathSeparator + "target/test-classes";
        for (String entry : paths.split(File.pathSeparator, -1)) {
            jars.add(url(entry));
        }
        try (URLClassLoader without = new WithoutTheJar(jars)) {
            Object said = without.loadClass(WithoutTls.class.getName())
                    .getDeclaredMethod("run", SSLContext.class)
                    .invoke(null, trusted);
            assertThat(said)
                    .asString()
                    .startsWith("!watchdog[1] ok; TLS needs io.netty:netty-handler, 4.2 or newer, on the class path;");
        }
    }

    /**
     * As if the jar were not there. The platform's class loader would hand on the classes of named modules, of which the jar
     * may be one; all that is needed of Java is in the loader below it.
     */
    private static final class WithoutTheJar extends URLClassLoader {

        WithoutTheJar(List<URL> jars) {
            super(jars.toArray(URL[]::new), null);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("io.netty.handler.")) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }
    }

    private static URL url(String entry) throws MalformedURLException {
        return Path.of(entry).toUri().toURL();
    }
}
