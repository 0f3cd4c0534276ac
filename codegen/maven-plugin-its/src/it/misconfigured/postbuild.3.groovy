def project = new io.labwire.its.BuiltProject(basedir)
project.said('[ERROR] error LW0101: the schema is not there')
project.said(' --> labwire/a.yaml:1:1')
project.showedNoStackTrace()
