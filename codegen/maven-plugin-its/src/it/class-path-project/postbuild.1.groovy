def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] first build: 1 schema, 1 file: 1 written, 0 unchanged; 0 deleted; in target/generated-test-sources/labwire')
project.has('target/generated-test-sources/labwire', 'org/example/receiver/ReceiverArbitraries.java')
project.has('target/surefire-reports', 'org.example.receiver.ReceiverSchemaTest.txt', 'TEST-org.example.receiver.ReceiverSchemaTest.xml')
