def project = new io.labwire.its.BuiltProject(basedir)
project.said('[ERROR] error LW0310: the documentation of request "tune" is empty')
project.showedNoStackTrace()
