package org.example.rig;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Runs a rig on this machine until the process is ended. */
public final class RigProgram {

    private RigProgram() {}

    /**
     * Publishes on port 5556 and takes commands on port 5557.
     *
     * @param args none
     * @throws InterruptedException if somebody interrupts
     */
    public static void main(String[] args) throws InterruptedException {
        try (WaterRig rig = new WaterRig(settings -> settings.hosts(List.of("127.0.0.1")))) {
            rig.start();
            System.out.println("publishing at " + rig.device().subscriberAddresses());
            System.out.println("taking commands at " + rig.device().commandAddresses());
            new CountDownLatch(1).await();
        }
    }
}
