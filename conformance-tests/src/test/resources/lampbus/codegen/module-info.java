/** The lamp bus for the schema compiler and the generator. */
module org.example.lampbus.codegen {
    requires io.labwire.codegen.generator;
    requires io.labwire.codegen.model;
    requires static org.jspecify;

    provides io.labwire.codegen.model.dialect.Dialect with
            org.example.lampbus.codegen.LampbusDialect;
    provides io.labwire.codegen.generator.ProtocolBinding with
            org.example.lampbus.codegen.LampbusBinding;
}
