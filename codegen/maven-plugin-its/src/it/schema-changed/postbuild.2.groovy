def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] src/main/labwire/receiver.yaml changed: 2 schemas, 11 files: 2 written, 9 unchanged; 0 deleted; in target/generated-sources/labwire')
project.hasWritten('target/generated-sources/labwire', 'org/example/receiver/Band.java')
project.hasWritten('target/generated-resources', 'labwire/META-INF/labwire/receiver.yaml')
