def project = new io.labwire.its.BuiltProject(basedir)
project.age()
project.replace('src/main/labwire/receiver.yaml', 'type: Band}', 'type: Bnd}')
