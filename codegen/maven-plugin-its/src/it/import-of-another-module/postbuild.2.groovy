def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] src/main/labwire/words.yaml changed: 1 schema, 2 files: 2 written, 0 unchanged; 0 deleted; in words/target/generated-sources/labwire')
project.said('[INFO] labwire/words.yaml changed: 1 schema, 8 files: 0 written, 8 unchanged; 0 deleted; in receiver/target/generated-sources/labwire')
