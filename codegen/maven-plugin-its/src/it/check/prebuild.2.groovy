def project = new io.labwire.its.BuiltProject(basedir)
project.replace('src/main/labwire/receiver.yaml', 'doc: A receiver.', 'import: [labwire/katcp/core.yaml]')
