def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] first build: 1 schema, 2 files: 2 written, 0 unchanged; 0 deleted; in target/generated-sources/labwire')
project.said('[INFO] first build: 1 schema, 9 files: 9 written, 0 unchanged; 0 deleted; in target/generated-sources/labwire')
project.has('target/labwire', 'generate-amplifiers.record', 'generate-receivers.record')
