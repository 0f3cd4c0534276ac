def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] first build: 1 schema, no error')
project.has('target', 'labwire/check-default.record')
