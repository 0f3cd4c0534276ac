def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] nothing changed: 1 schema, 9 files; in target/generated-sources/labwire')
project.hasWritten('target')
