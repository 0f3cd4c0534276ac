def project = new io.labwire.its.BuiltProject(basedir)
project.delete('src/main/labwire/receiver.yaml')
