def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] Band.java is missing: 1 schema, 9 files: 1 written, 8 unchanged; 0 deleted; in target/generated-sources/labwire')
project.hasWritten('target/generated-sources/labwire', 'org/example/receiver/Band.java')
