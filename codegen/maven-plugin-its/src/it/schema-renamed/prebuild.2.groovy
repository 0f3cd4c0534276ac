def project = new io.labwire.its.BuiltProject(basedir)
project.move('src/main/labwire/receiver.yaml', 'src/main/labwire/tuner.yaml')
