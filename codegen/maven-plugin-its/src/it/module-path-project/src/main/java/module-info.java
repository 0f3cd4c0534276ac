module org.example.receiver {
    requires io.labwire.katcp;

    exports org.example.receiver;
}
