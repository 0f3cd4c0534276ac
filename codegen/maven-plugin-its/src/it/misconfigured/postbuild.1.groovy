def project = new io.labwire.its.BuiltProject(basedir)
project.said('[ERROR] error LW0513: schemaDirectory is a file: a.yaml')
project.said('   |           ^^^^^^^^^^^ name the folder it is in; every .yaml file there is taken')
project.showedNoStackTrace()
