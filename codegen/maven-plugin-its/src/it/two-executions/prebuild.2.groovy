def project = new io.labwire.its.BuiltProject(basedir)
project.age()
