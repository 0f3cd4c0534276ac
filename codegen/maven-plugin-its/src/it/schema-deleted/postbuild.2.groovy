def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] src/main/labwire/receiver.yaml is gone: 1 schema, 2 files: 0 written, 2 unchanged; 9 deleted; in target/generated-sources/labwire')
project.has('target/generated-sources/labwire', 'org/example/amplifier/Gain.java')
project.hasNot('target/generated-sources/labwire/org/example/receiver')
project.has('target/generated-resources/labwire', 'META-INF/labwire/amplifier.yaml')
// Nothing of it is left for the jar.
project.has('target/classes', 'META-INF/labwire/amplifier.yaml', 'org/example/amplifier/Gain.class')
