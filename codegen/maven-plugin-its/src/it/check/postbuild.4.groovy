def project = new io.labwire.its.BuiltProject(basedir)
project.said('[WARNING] no schema in src/main/labwire: nothing was checked')
