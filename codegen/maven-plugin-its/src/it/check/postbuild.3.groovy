def project = new io.labwire.its.BuiltProject(basedir)
project.said('[ERROR] error LW0310: request "tune" has no documentation')
project.showedNoStackTrace()
