/** AutoTrainer: the protocol cores without I/O, and their transport. */
module io.labwire.trainer {
    requires static transitive org.jspecify;
    requires transitive io.labwire.core;
    requires transitive io.labwire.json;
    requires org.slf4j;
    requires org.zeromq.jeromq;

    exports io.labwire.trainer.core;
    exports io.labwire.trainer.device;
    exports io.labwire.trainer.level;
    exports io.labwire.trainer.message;
    exports io.labwire.trainer.remote;
    exports io.labwire.trainer.value;
    exports io.labwire.trainer.zmq;
}
