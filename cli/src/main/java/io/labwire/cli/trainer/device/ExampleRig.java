package io.labwire.cli.trainer.device;

import io.labwire.cli.trainer.line.Fields;
import io.labwire.cli.trainer.line.Report;
import io.labwire.cli.trainer.name.LevelNames;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.device.CommandDelegate;
import io.labwire.trainer.device.CommandResponse;
import io.labwire.trainer.device.TrainerDevice;
import io.labwire.trainer.message.CommandRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does commands as it was told, and else as the client application of the Python package does. */
final class ExampleRig implements CommandDelegate {

    private static final int GET_CONFIGURATION = 300;
    private static final int GET_STATUS = 400;

    private final TrainerDevice device;
    private final Report report;
    private final LevelNames names;
    private final ScheduledExecutorService laterResults;
    private final Map<Integer, Reply> replies = new ConcurrentHashMap<>();
    private volatile @Nullable Reply all;

    ExampleRig(TrainerDevice device, Report report, LevelNames names, ScheduledExecutorService laterResults) {
        this.device = device;
        this.report = report;
        this.names = names;
        this.laterResults = laterResults;
    }

    /** Sets what is done with a command from now on. */
    void reply(int command, Reply reply) {
        replies.put(command, reply);
    }

    /** Sets what is done with all commands from now on. */
    void replyToAll(Reply reply) {
        replies.clear();
        all = reply;
    }

    @Override
    public @Nullable CommandResponse<?> handle(CommandRequest request) throws Exception {
        report.line(
                "command",
                Fields.none()
                        .integer("command", request.command())
                        .text("name", names.name(request.command()).orElse(null))
                        .json("customCommand", request.customCommand())
                        .json("nonce", request.nonce())
                        .json("data", request.data()));
        Reply reply = reply(request.command());
        TimeUnit.NANOSECONDS.sleep(reply.delay().toNanos());
        reply.later().ifPresent(later -> publish(request, later));
        if (reply.thrown().isPresent()) {
            throw new IllegalStateException(reply.thrown().get());
        }
        return reply.none() ? null : reply.response();
    }

    private void publish(CommandRequest request, Reply.Later later) {
        var unused = laterResults.schedule(
                () -> {
                    device.sendResult(request, later.response());
                },
                later.after().toNanos(),
                TimeUnit.NANOSECONDS);
    }

    private Reply reply(int command) {
        Reply own = replies.get(command);
        Reply forAll = all;
        if (own != null) {
            return own;
        }
        return forAll != null ? forAll : byDefault(command);
    }

    private static Reply byDefault(int command) {
        return switch (command) {
            case GET_CONFIGURATION -> Reply.of(CommandResponse.success(configuration()));
            case GET_STATUS ->
                Reply.of(new CommandResponse<>(CommandResult.SUCCESS, status(), 0, "This is an error message"));
            default -> Reply.of(CommandResponse.success(Map.of("seen", true)));
        };
    }

    private static Map<String, String> configuration() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("device_id", "000000");
        data.put("configuration_location", "/home/ubuntu/Autotrainer");
        data.put("data_location", "/home/ubuntu/Documents/RawDataLocal");
        data.put("animal_location", "/home/ubuntu/Autotrainer/animals");
        data.put("log_location", "/home/ubuntu/Documents/RawDataLocal/logs");
        data.put("inference_model", "/home/ubuntu/Autotrainer/inference_model");
        return data;
    }

    private static Map<String, Object> status() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("app_status", 0);
        data.put("training_mode", 100);
        data.put("animal_id", "123456");
        return data;
    }
}
