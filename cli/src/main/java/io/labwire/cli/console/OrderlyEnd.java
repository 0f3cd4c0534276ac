package io.labwire.cli.console;

/** Has what a command has begun ended in an orderly way when a signal ends the process. */
public final class OrderlyEnd {

    /** What a command does until it is ended. */
    public interface Work {

        /**
         * Does it.
         *
         * @throws InterruptedException if its thread is interrupted
         */
        void run() throws InterruptedException;
    }

    private OrderlyEnd() {}

    /**
     * Does some work, and has it ended if a signal comes meanwhile.
     *
     * @param end ends it; the process ends when it has returned, so it waits for what has to be written
     * @param work the work
     * @throws InterruptedException if this thread is interrupted
     */
    public static void bySignal(Runnable end, Work work) throws InterruptedException {
        Thread hook = new Thread(end, "orderly-end");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // A signal has come, and the hook is at work.
        }
    }
}
