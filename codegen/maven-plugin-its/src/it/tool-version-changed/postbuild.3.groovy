def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] the record of the last build cannot be read: 1 schema, 9 files: 0 written, 9 unchanged; 0 deleted; in target/generated-sources/labwire')
