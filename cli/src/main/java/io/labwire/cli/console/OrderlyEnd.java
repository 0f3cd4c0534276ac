package io.labwire.cli.console;

/** Has what a command has begun ended in an orderly way when a signal ends the process. */
public final class OrderlyEnd {

    /**
     * What a command does until it is ended.
     *
     * @param <E> what it throws
     */
    public interface Work<E extends Exception> {

        /**
         * Does it.
         *
         * @throws E what goes wrong
         * @throws InterruptedException if its thread is interrupted
         */
        void run() throws E, InterruptedException;
    }

    private OrderlyEnd() {}

    /**
     * Does some work, and has it ended if a signal comes meanwhile.
     *
     * @param end ends it; the process ends when it has returned, so it waits for what has to be written
     * @param work the work
     * @param <E> what the work throws
     * @throws E what the work throws
     * @throws InterruptedException if this thread is interrupted
     */
    public static <E extends Exception> void bySignal(Runnable end, Work<E> work) throws E, InterruptedException {
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
