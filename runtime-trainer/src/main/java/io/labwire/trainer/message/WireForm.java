package io.labwire.trainer.message;

/** How answers are written (specification of AutoTrainer, section 5.1). Everything else has one form only. */
public enum WireForm {
    /** Keys are camelised, values are what they are. */
    STRUCTURED,
    /** As 0.9.11 does it: the whole text goes through the key function, and values are damaged. */
    LEGACY
}
