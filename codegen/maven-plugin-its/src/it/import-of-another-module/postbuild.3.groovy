def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] nothing changed: 1 schema, 8 files; in receiver/target/generated-sources/labwire')
