def project = new io.labwire.its.BuiltProject(basedir)
project.replace('src/main/labwire/receiver.yaml', 'type: Bnd}', 'type: Band}')
