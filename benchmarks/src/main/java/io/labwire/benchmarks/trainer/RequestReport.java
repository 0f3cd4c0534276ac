package io.labwire.benchmarks.trainer;

import io.labwire.benchmarks.trainer.HandMessages.HandCommand;
import io.labwire.core.Bytes;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import io.labwire.trainer.command.BehaviorSetting;
import io.labwire.trainer.command.RigCommands;
import io.labwire.trainer.command.RigDevice;
import io.labwire.trainer.command.RigHandlers;
import io.labwire.trainer.command.RigRemote;
import io.labwire.trainer.device.CommandResponse;
import io.labwire.trainer.device.TrainerDevice;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.OutgoingRequest;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.TrainerRemote;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed command from a remote to a device and back, one after the other, beside bare REQ and REP sockets with the same bytes, read or not. */
final class RequestReport {

    private static final double SECONDS = 2;
    private static final BehaviorSetting ON = new BehaviorSetting(true);

    private final int rounds;

    RequestReport(int rounds) {
        this.rounds = rounds;
    }

    /** Something that asks once and waits for the answer. */
    interface Asking {
        void ask() throws Exception;
    }

    void run() throws Exception {
        try (TrainerDevice device = TrainerDevice.create(
                with -> with.hosts(List.of("127.0.0.1")).subscriberPort(0).commandPort(0))) {
            device.delegate(RigHandlers.of(new Echo()));
            device.start();
            try (TrainerRemote remote = TrainerRemote.builder("127.0.0.1")
                    .ports(port(device.subscriberAddresses()), port(device.commandAddresses()))
                    .connect()) {
                byte[] request = OutgoingRequest.of(
                                RigCommands.SET_LIVE_ANALYSIS_ENABLED
                                        .number(ApiLevel.CURRENT)
                                        .orElseThrow(),
                                remote.nextNonce(),
                                JsonValue.parse(BehaviorSetting.TYPE.encode(ON, JsonLayout.PYTHON), JsonRules.PYTHON))
                        .toBytes()
                        .toArray();
                byte[] answer = remote.exchange(Bytes.of(request), CallOptions.DEFAULT)
                        .get()
                        .toArray();
                HandCommand expected = HandMessages.command(answer);
                try (BareRequests bare = new BareRequests(() -> request, asked -> answer, any -> {});
                        BareRequests json = new BareRequests(
                                () -> HandMessages.request(expected),
                                RequestReport::echo,
                                read -> check(HandMessages.command(read).data()))) {
                    RigRemote rig = new RigRemote(remote);
                    PeerRates rates = PeerRates.of(
                            "requests",
                            rounds,
                            () -> rate(() ->
                                    check(rig.setLiveAnalysisEnabledAndWait(ON).data())),
                            () -> rate(bare::ask),
                            () -> rate(json::ask));
                    System.out.println("| request B | answer B | " + PeerRates.head());
                    System.out.println("| ---: | ---: | " + PeerRates.rule());
                    System.out.println("| " + request.length + " | " + answer.length + " | " + rates.row());
                }
            }
        }
    }

    private static byte[] echo(byte[] request) {
        HandCommand asked = HandMessages.command(request);
        return HandMessages.answer(new HandCommand(asked.nonce(), asked.command(), 100, asked.data()));
    }

    private static void check(@Nullable Object data) {
        if (!ON.equals(data)) {
            throw new IllegalStateException("answered " + data);
        }
    }

    static int port(List<String> addresses) {
        return URI.create(addresses.get(0)).getPort();
    }

    private static double rate(Asking asking) throws Exception {
        long start = System.nanoTime();
        long end = start + (long) (SECONDS * 1e9);
        long count = 0;
        long now = start;
        while (now < end) {
            asking.ask();
            count++;
            now = System.nanoTime();
        }
        return count * 1e9 / (now - start);
    }

    /** Answers with what it is sent. */
    private static final class Echo implements RigDevice {
        @Override
        public CommandResponse<BehaviorSetting> setLiveAnalysisEnabled(BehaviorSetting data, CommandRequest request) {
            return CommandResponse.success(data);
        }
    }
}
