package io.labwire.conformance.katcp;

import io.netty.util.ResourceLeakDetector;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Keeps what Netty notices of buffers that were lost without having been released, in place of logging it. The build names
 * this class in {@code io.netty.customResourceLeakDetector}.
 *
 * @param <T> what is watched
 */
public final class NotedLeaks<T> extends ResourceLeakDetector<T> {

    private static final List<String> NOTED = new CopyOnWriteArrayList<>();

    /**
     * Watches resources of a class.
     *
     * @param resource the class
     * @param samplingInterval how many are passed over, unless all are looked at
     */
    public NotedLeaks(Class<T> resource, int samplingInterval) {
        super(resource, samplingInterval);
    }

    /**
     * Watches resources of a class.
     *
     * @param resource the class
     * @param samplingInterval how many are passed over, unless all are looked at
     * @param maxActive not used any more
     */
    @SuppressWarnings("deprecation") // Netty asks for a constructor like its own
    public NotedLeaks(Class<T> resource, int samplingInterval, long maxActive) {
        super(resource, samplingInterval, maxActive);
    }

    static List<String> noted() {
        return List.copyOf(NOTED);
    }

    @Override
    protected boolean needReport() {
        return true;
    }

    @Override
    protected void reportTracedLeak(String resourceType, String records) {
        NOTED.add(records);
    }

    @Override
    protected void reportUntracedLeak(String resourceType) {
        NOTED.add(resourceType);
    }
}
