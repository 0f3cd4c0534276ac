package io.labwire.trainer.zmq;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What others give a thread to do, in the order of the calls. What fails takes nothing else with it. */
final class StepQueue {

    private static final Logger LOG = LoggerFactory.getLogger(SocketThread.class);

    private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();
    private final String threadName;

    /** Steps of a thread of this name. */
    StepQueue(String threadName) {
        this.threadName = threadName;
    }

    /** Adds one. Any thread may call it; what follows is for the one that runs them. */
    void add(Runnable step) {
        steps.add(step);
    }

    /** Runs those that are there, so many at most; whether there may be more. */
    boolean runSome(int most) {
        for (int count = 0; count < most; count++) {
            Runnable step = steps.poll();
            if (step == null) {
                return false;
            }
            run(step);
        }
        return true;
    }

    void run(Runnable step) {
        try {
            step.run();
            forgetInterrupt();
        } catch (RuntimeException | Error failed) {
            report(failed);
        }
    }

    void forgetInterrupt() {
        if (Thread.interrupted()) { // by users' code that ran here by mistake; ZeroMQ's calls would fail
            LOG.warn("{} has been interrupted, which means nothing to it", threadName);
        }
    }

    /** Logging is users' code, and memory may be short: neither ends the thread. */
    void report(Throwable failed) {
        try {
            LOG.error("a step of {} has failed", threadName, failed);
        } catch (RuntimeException | Error ignored) {
            return;
        }
    }
}
