def project = new io.labwire.its.BuiltProject(basedir)
project.age()
project.delete('target/generated-sources/labwire/org/example/receiver/Band.java')
