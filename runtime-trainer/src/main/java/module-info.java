/** AutoTrainer: the protocol cores without I/O, and their transport. */
module io.labwire.trainer {
    requires static transitive org.jspecify;
    requires transitive io.labwire.core;
    requires transitive io.labwire.json;
    requires org.slf4j;
    requires org.zeromq.jeromq;

    exports io.labwire.trainer.alarm;
    exports io.labwire.trainer.animal;
    exports io.labwire.trainer.command;
    exports io.labwire.trainer.core;
    exports io.labwire.trainer.event;
    exports io.labwire.trainer.event.behavior;
    exports io.labwire.trainer.level;
    exports io.labwire.trainer.message;
    exports io.labwire.trainer.mode;
    exports io.labwire.trainer.status;
    exports io.labwire.trainer.trial;
}
