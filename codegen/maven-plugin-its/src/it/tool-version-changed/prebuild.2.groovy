def project = new io.labwire.its.BuiltProject(basedir)
// As an earlier version would have left it.
project.replace('target/labwire/generate-default.record', 'TOOL\tlabwire\t@project.version@', 'TOOL\tlabwire\t0.0.9')
