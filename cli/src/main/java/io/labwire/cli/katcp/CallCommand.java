package io.labwire.cli.katcp;

import io.labwire.cli.console.CommandFailure;
import io.labwire.cli.console.Console;
import io.labwire.cli.console.ExitCode;
import io.labwire.cli.console.Usage;
import io.labwire.cli.katcp.link.FirstContact;
import io.labwire.cli.katcp.text.HostAndPort;
import io.labwire.cli.katcp.text.KatcpLines;
import io.labwire.cli.katcp.text.Seconds;
import io.labwire.katcp.client.Answer;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.KatcpClient;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends one request and prints what comes back (specification, appendix A). */
@Command(
        name = "call",
        customSynopsis = {
            "labwire katcp call [--timeout SECONDS] HOST:PORT NAME [ARG...]",
            "       labwire katcp call HOST:PORT NAME [ARG...] [--timeout SECONDS]"
        },
        description = {
            "Sends one request to a KATCP device and prints the answer.",
            "Prints the informs and the reply as KATCP lines, and nothing else.",
            "",
            "      HOST:PORT           Where the device listens; an IPv6 address in brackets.",
            "      NAME                The request, such as help.",
            "      ARG...              Its arguments, sent as they stand, also --help or --."
        },
        footer = {
            "",
            "Examples:",
            "  labwire katcp call 127.0.0.1:7147 add 1.5 2",
            "    !add[1] ok 3.5",
            "  labwire katcp call 127.0.0.1:7147 sensor-list psu.voltage",
            "    #sensor-list[1] psu.voltage PSU\\_voltage. V float 0.0 5.0",
            "    !sensor-list[1] ok 1",
            "  labwire katcp call 127.0.0.1:7147 slow-add 1 2 0.2 --timeout 3",
            "    !slow-add[1] ok 3.0",
            "",
            "Exit code: 0 the reply is ok; 1 it is another; 2 there is none: no connection,",
            "no greeting within 5 s, no reply in time, connection lost, or wrong usage."
        })
final class CallCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long to wait for the reply (default: ${DEFAULT-VALUE}).")
    private String timeout = "10";

    // All three in one list, since everything from the second on is taken as it stands.
    @Parameters(arity = "0..*", hidden = true)
    private List<String> words = List.of();

    CallCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        CallWords parsed = Usage.check(() -> CallWords.of(words));
        Duration replyTimeout =
                parsed.timeout().orElseGet(() -> Usage.check(() -> Seconds.parse(CallWords.TIMEOUT, timeout)));
        Message request = Usage.check(
                () -> Message.request(parsed.name(), parsed.arguments().toArray(String[]::new)));
        HostAndPort device = parsed.address();
        try (KatcpClient client = FirstContact.greeted(device, to -> to.requestTimeout(replyTimeout))) {
            return print(KatcpClient.await(client.request(request)));
        } catch (CallFailure e) {
            throw CommandFailure.because(device.toString(), e);
        }
    }

    private int print(Answer answer) {
        answer.informs().forEach(inform -> KatcpLines.print(console, inform));
        KatcpLines.print(console, answer.reply());
        return answer.ok() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
