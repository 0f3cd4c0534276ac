def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] option products changed: 1 schema, 8 files: 0 written, 8 unchanged; 1 deleted; in target/generated-sources/labwire')
project.has('target/generated-resources')
