def project = new io.labwire.its.BuiltProject(basedir)
// As an earlier version with another form of record would have left it.
project.replace('target/labwire/generate-default.record', 'labwire build record 1', 'labwire build record 0')
