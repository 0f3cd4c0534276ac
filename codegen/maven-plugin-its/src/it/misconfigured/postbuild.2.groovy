def project = new io.labwire.its.BuiltProject(basedir)
project.said('[ERROR] error LW0512: "../a.yaml" is no name of a schema on the class path')
project.said('   |           ^^^^^^^^^^^ write labwire/<path>, or put the file into the schema folder')
project.showedNoStackTrace()
