def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] labwire 0.0.9 -> ' + project.toolLine().split('\t')[2] + ': 1 schema, 9 files: 0 written, 9 unchanged; 0 deleted; in target/generated-sources/labwire')
