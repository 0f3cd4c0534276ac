def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] first build: 1 schema, 8 files: 8 written, 0 unchanged; 0 deleted; in receiver/target/generated-sources/labwire')
project.hasNot('receiver/target/generated-sources/labwire/org/example/amplifier')
