def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] src/main/labwire/receiver.yaml is gone: 1 schema, 2 files: 0 written, 2 unchanged; 9 deleted; in target/generated-sources/labwire')
project.hasNot('target/generated-sources/labwire/org/example/receiver')
project.has('target/labwire', 'generate-default.record')
