def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] labwire is switched off here')
