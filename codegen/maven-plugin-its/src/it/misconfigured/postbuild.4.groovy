def project = new io.labwire.its.BuiltProject(basedir)
assert project.log().any { it ==~ /.*cannot read or write: .*a\.yaml\/org(\/example)?: Not a directory.*/ }
project.showedNoStackTrace()
