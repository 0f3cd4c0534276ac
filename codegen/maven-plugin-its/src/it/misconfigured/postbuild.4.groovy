def project = new io.labwire.its.BuiltProject(basedir)
assert project.log().any { it.contains("cannot read or write: ") && it.contains("a.yaml: it is a file, and should be a folder") }
project.showedNoStackTrace()
