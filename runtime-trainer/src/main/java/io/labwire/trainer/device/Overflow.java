package io.labwire.trainer.device;

/** What becomes of messages when more are published than wait to be sent at most (specification of AutoTrainer, section 9). */
public enum Overflow {
    /** The new one is refused. */
    REFUSE_NEW,
    /** The oldest one that waits is thrown away. */
    DROP_OLDEST
}
