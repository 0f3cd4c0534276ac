package org.example.psu;

import io.labwire.katcp.device.InformingContext;
import io.labwire.katcp.device.RequestContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The same power supply, on what was generated from a schema. */
public final class HandWritten implements PsuDevice {
    private final PsuSensors sensors = new PsuSensors();

    /** A power supply, off. */
    public HandWritten() {}

    @Override
    public PsuSensors sensors() {
        return sensors;
    }

    @Override
    public CompletionStage<SetVoltageReply> setVoltage(SetVoltageRequest request, RequestContext context) {
        if (request.volts() > 60) {
            return context.fail("At most 60 V.");
        }
        sensors.outputVoltage().set(request.volts());
        return CompletableFuture.completedStage(new SetVoltageReply(request.volts()));
    }

    @Override
    public CompletionStage<RampReply> ramp(RampRequest request, InformingContext<RampStepInform> context) {
        sensors.mode().set(Mode.CONSTANT_CURRENT);
        context.inform(new RampStepInform(request.to() / 2, sensors.mode().value()));
        return CompletableFuture.completedStage(new RampReply(request.step(), List.of(request.to() / 2, request.to())));
    }

    @Override
    public CompletionStage<ProgramReply> program(ProgramRequest request, RequestContext context) {
        List<Point> left =
                request.points().stream().skip(number(request.channel())).toList();
        return CompletableFuture.completedStage(new ProgramReply(left));
    }

    @Override
    public CompletionStage<GainReply> gain(GainRequest request, RequestContext context) {
        return CompletableFuture.completedStage(new GainReply(new Gain(number(request.channel()), 0.5f)));
    }

    private static int number(Channel channel) {
        return channel instanceof Channel.One one ? one.value() : 0;
    }
}
