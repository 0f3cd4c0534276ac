package io.labwire.conformance.katcp;

import io.labwire.conformance.katcp.laboratory.CountInform;
import io.labwire.conformance.katcp.laboratory.CountReply;
import io.labwire.conformance.katcp.laboratory.CountRequest;
import io.labwire.conformance.katcp.laboratory.CrashReply;
import io.labwire.conformance.katcp.laboratory.CrashRequest;
import io.labwire.conformance.katcp.laboratory.EchoReply;
import io.labwire.conformance.katcp.laboratory.EchoRequest;
import io.labwire.conformance.katcp.laboratory.ForgetReply;
import io.labwire.conformance.katcp.laboratory.ForgetRequest;
import io.labwire.conformance.katcp.laboratory.LaboratoryDevice;
import io.labwire.conformance.katcp.laboratory.LaboratorySensors;
import io.labwire.conformance.katcp.laboratory.RefuseReply;
import io.labwire.conformance.katcp.laboratory.RefuseRequest;
import io.labwire.conformance.simulation.VirtualTime;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.device.InformingContext;
import io.labwire.katcp.device.RequestContext;
import io.labwire.katcp.sensor.Reading;
import io.labwire.katcp.sensor.Sensor;
import io.labwire.katcp.sensor.SensorStatus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A device whose handlers end in every way there is. */
final class Laboratory implements LaboratoryDevice {

    private final VirtualTime time;
    private final LaboratorySensors sensors = new LaboratorySensors();

    private boolean informedAfterReply;

    Laboratory(VirtualTime time) {
        this.time = time;
        set(sensors.labEvery(), 0); // from now on by the virtual time
        set(sensors.labTimed(), 0);
    }

    @Override
    public LaboratorySensors sensors() {
        return sensors;
    }

    /** The server took an inform of a request that had been answered. */
    boolean hasInformedAfterReply() {
        return informedAfterReply;
    }

    /** Both sensors go up by one, so that a reading which is missing or comes twice shows. */
    void countUp() {
        set(sensors.labEvery(), sensors.labEvery().value() + 1);
        set(sensors.labTimed(), sensors.labTimed().value() + 1);
    }

    private void set(Sensor<Long> sensor, long value) {
        sensor.set(new Reading<>(Timestamp.of(time.now()), SensorStatus.NOMINAL, value));
    }

    @Override
    public CompletionStage<EchoReply> echo(EchoRequest request, RequestContext context) {
        return CompletableFuture.completedStage(new EchoReply(request.number(), request.text()));
    }

    @Override
    public CompletionStage<CountReply> count(CountRequest request, InformingContext<CountInform> context) {
        CompletableFuture<CountReply> reply = new CompletableFuture<>();
        step(request, context, reply, 1);
        return reply;
    }

    private void step(
            CountRequest request,
            InformingContext<CountInform> context,
            CompletableFuture<CountReply> reply,
            int step) {
        if (step > request.steps()) {
            reply.complete(new CountReply(request.number(), request.steps()));
            if (step > 1) { // the handler has returned by now, so that the server has the reply
                informTooLate(request, context);
            }
            return;
        }
        try {
            context.inform(new CountInform(request.number(), step));
        } catch (IllegalStateException halted) {
            return; // the server has answered in the device's place
        }
        time.after(request.pace(), () -> step(request, context, reply, step + 1));
    }

    private void informTooLate(CountRequest request, InformingContext<CountInform> context) {
        try {
            context.inform(new CountInform(request.number(), request.steps() + 1));
            informedAfterReply = true;
        } catch (IllegalStateException refused) {
            // Nothing comes after the reply.
        }
    }

    @Override
    public CompletionStage<RefuseReply> refuse(RefuseRequest request, RequestContext context) {
        return context.fail("no, not " + request.number());
    }

    @Override
    public CompletionStage<CrashReply> crash(CrashRequest request, RequestContext context) {
        IllegalStateException fault = new IllegalStateException("crashed at " + request.number());
        if (!request.later()) {
            throw fault;
        }
        return CompletableFuture.failedStage(fault);
    }

    @Override
    public CompletionStage<ForgetReply> forget(ForgetRequest request, RequestContext context) {
        return new CompletableFuture<>();
    }
}
