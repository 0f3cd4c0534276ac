def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] src/main/labwire/receiver.yaml changed: 1 schema, no error')
