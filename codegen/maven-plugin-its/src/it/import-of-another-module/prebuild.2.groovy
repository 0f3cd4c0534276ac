def project = new io.labwire.its.BuiltProject(basedir)
project.replace('words/src/main/labwire/words.yaml', 'HIGH: high', 'HIGH: higher')
