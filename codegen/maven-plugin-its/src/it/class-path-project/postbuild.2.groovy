def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] nothing changed: 1 schema, 1 file; in target/generated-test-sources/labwire')
