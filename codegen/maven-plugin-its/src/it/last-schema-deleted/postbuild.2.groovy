def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] src/main/labwire/amplifier.yaml is gone: no schema in src/main/labwire, 0 files: 0 written, 0 unchanged; 2 deleted; in target/generated-sources/labwire')
project.has('target/generated-sources/labwire')
project.hasNot('target/classes/META-INF')
