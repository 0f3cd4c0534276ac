package io.labwire.benchmarks.trainer;

import io.labwire.benchmarks.Medians;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A typed command from a remote to a device and back, one after the other, beside bare REQ and REP sockets with the same bytes. */
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
                try (BareRequests bare = new BareRequests(request, answer)) {
                    RigRemote rig = new RigRemote(remote);
                    compare(
                            () -> check(rig.setLiveAnalysisEnabledAndWait(ON).data()),
                            bare::ask,
                            request.length,
                            answer.length);
                }
            }
        }
    }

    private static void check(@Nullable Object data) {
        if (!ON.equals(data)) {
            throw new IllegalStateException("answered " + data);
        }
    }

    static int port(List<String> addresses) {
        return URI.create(addresses.get(0)).getPort();
    }

    private void compare(Asking ours, Asking bare, int request, int answer) throws Exception {
        List<Double> ourRates = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        rate(ours);
        rate(bare);
        for (int round = 1; round <= rounds; round++) {
            System.err.printf(Locale.ROOT, "round %d of %d: requests%n", round, rounds);
            ourRates.add(rate(ours));
            bareRates.add(rate(bare));
        }
        System.out.println("| request B | answer B | labwire requests/s | bare REQ/REP requests/s | ratio |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.0f | %.0f | %.2f |%n",
                request,
                answer,
                Medians.of(ourRates),
                Medians.of(bareRates),
                Medians.ofRatios(ourRates, bareRates));
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
