def project = new io.labwire.its.BuiltProject(basedir)
assert project.log().any { it.contains('cannot read or write: ') && it.contains('a.yaml/org/example: Not a directory') }
project.showedNoStackTrace()
