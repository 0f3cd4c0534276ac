def project = new io.labwire.its.BuiltProject(basedir)
project.replace('src/main/labwire/receiver.yaml', 'unit: Hz', 'unit: kHz')
