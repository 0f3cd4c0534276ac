def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] option outputDirectory changed: 1 schema, 2 files: 1 written, 1 unchanged; 1 deleted; in target/two')
project.has('target/one')
project.has('target/two', 'org/example/amplifier/Gain.java')
