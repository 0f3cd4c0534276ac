/** AutoTrainer: the protocol cores without I/O, and their transport. */
module io.labwire.trainer {
    requires transitive io.labwire.core;
    requires transitive io.labwire.json;
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires org.zeromq.jeromq;

    exports io.labwire.trainer.alarm;
    exports io.labwire.trainer.animal;
    exports io.labwire.trainer.command;
    exports io.labwire.trainer.core;
    exports io.labwire.trainer.device;
    exports io.labwire.trainer.event;
    exports io.labwire.trainer.event.behavior;
    exports io.labwire.trainer.event.early;
    exports io.labwire.trainer.event.trial;
    exports io.labwire.trainer.level;
    exports io.labwire.trainer.message;
    exports io.labwire.trainer.mode;
    exports io.labwire.trainer.remote;
    exports io.labwire.trainer.status;
    exports io.labwire.trainer.trial;
    exports io.labwire.trainer.value;
    exports io.labwire.trainer.zmq;
}
