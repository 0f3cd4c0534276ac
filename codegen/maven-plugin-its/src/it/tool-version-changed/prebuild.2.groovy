def project = new io.labwire.its.BuiltProject(basedir)
// As an earlier version would have left it.
project.replace('target/labwire/generate-default.record', project.toolLine(), 'TOOL\tlabwire\t0.0.9')
