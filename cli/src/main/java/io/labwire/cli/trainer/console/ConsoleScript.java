package io.labwire.cli.trainer.console;

import io.labwire.cli.trainer.line.Conversation;
import io.labwire.cli.trainer.line.Fields;
import io.labwire.cli.trainer.line.Report;
import io.labwire.cli.trainer.line.Words;
import io.labwire.cli.trainer.name.LevelNames;
import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonRules;
import io.labwire.json.value.JsonInteger;
import io.labwire.json.value.JsonNull;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonValue;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.OutgoingRequest;
import io.labwire.trainer.remote.CallFailure;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.TrainerRemote;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does what lines say that are typed to a rig; each command is carried to its end before the next line. */
final class ConsoleScript implements Conversation.Doing {

    private static final Map<String, Integer> SHORT = Map.of(
            "start", 100,
            "stop", 110,
            "configuration", 300,
            "status", 400,
            "none", CommandRequest.NONE,
            "emergency_stop", 200,
            "emergency_resume", 210);

    private final TrainerRemote remote;
    private final CallOptions options;
    private final Report report;
    private final LevelNames commands;
    private BigInteger nonce = BigInteger.ONE;

    ConsoleScript(TrainerRemote remote, CallOptions options, Report report, LevelNames commands) {
        this.remote = remote;
        this.options = options;
        this.report = report;
        this.commands = commands;
    }

    @Override
    public void line(Words words) throws InterruptedException {
        Integer known = SHORT.get(words.first());
        if (known != null) {
            words.alone();
            command(known, OutgoingRequest.NO_CUSTOM_COMMAND, JsonNull.NULL);
            return;
        }
        switch (words.first()) {
            case "send" -> send(words.next("a command"));
            case "custom" -> {
                Words custom = words.next("the number of a command of your own");
                command(CommandRequest.USER_DEFINED, integer(custom.first()), custom.jsonOrNull());
            }
            case "nonce" -> {
                nonce = integer(words.next("a number").first()).value();
                report.ok();
            }
            case "raw" -> {
                words.next("the text of a request");
                report.line("sent", unnumbered().text("text", words.rest()));
                exchange(Bytes.of(words.rest().getBytes(StandardCharsets.UTF_8)), unnumbered());
            }
            case "rawhex" -> {
                byte[] request = words.hex();
                report.line("sent", unnumbered().text("hex", HexFormat.of().formatHex(request)));
                exchange(Bytes.of(request), unnumbered());
            }
            case "sleep" -> {
                TimeUnit.NANOSECONDS.sleep(words.milliseconds().toNanos());
                report.ok();
            }
            default -> report.warning("Unknown command: " + words.first());
        }
    }

    private void send(Words words) throws InterruptedException {
        OptionalInt number = commands.number(words.first());
        if (number.isEmpty()) {
            report.warning("Unknown command: " + words.first());
            return;
        }
        command(number.getAsInt(), OutgoingRequest.NO_CUSTOM_COMMAND, words.jsonOrNull());
    }

    private static JsonInteger integer(String word) {
        if (!word.matches("[+-]?[0-9]{1,1000}")) {
            throw new IllegalArgumentException("'" + word + "' is no whole number");
        }
        return new JsonInteger(new BigInteger(word));
    }

    private void command(int number, JsonValue customCommand, JsonValue data) throws InterruptedException {
        JsonInteger mine = new JsonInteger(nonce);
        nonce = nonce.add(BigInteger.ONE);
        OutgoingRequest request = new OutgoingRequest(number, customCommand, mine, data);
        report.line("sent", numbered(mine, number).text("text", request.toText()));
        exchange(request.toBytes(), numbered(mine, number));
    }

    private static Fields numbered(JsonInteger nonce, int command) {
        return Fields.none().json("nonce", nonce).integer("command", command);
    }

    private static Fields unnumbered() {
        return Fields.none().json("nonce", JsonNull.NULL).json("command", JsonNull.NULL);
    }

    private void exchange(Bytes request, Fields ifLate) throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        // Told where published messages are told, so that lines stand in the order of what happens.
        var unused = remote.exchange(request, options).whenComplete((answer, failure) -> {
            try {
                if (failure == null) {
                    answered(answer);
                } else {
                    failed(failure, ifLate);
                }
            } catch (RuntimeException | Error broken) { // such as too little memory to write down what has come
                report.error("the answer cannot be told: " + broken);
            } finally {
                told.countDown();
            }
        });
        told.await();
    }

    private void answered(Bytes answer) {
        try {
            if (JsonValue.parse(answer.toArray(), JsonRules.PYTHON) instanceof JsonObject object) {
                report.line("response", AnswerFields.of(commands, object));
                return;
            }
        } catch (WireFormatException unreadable) {
            // Told as what it is, below.
        }
        report.line("unreadable", Fields.none().text("hex", HexFormat.of().formatHex(answer.toArray())));
    }

    private void failed(@Nullable Throwable failure, Fields ifLate) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof CallFailure call && call.kind() == CallFailure.Kind.TIMED_OUT) {
            report.line("timeout", ifLate.integer("afterMs", options.timeout().toMillis()));
        } else {
            report.error(String.valueOf(cause == null ? null : cause.getMessage()));
        }
    }
}
