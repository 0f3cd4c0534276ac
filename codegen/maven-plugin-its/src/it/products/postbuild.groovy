def project = new io.labwire.its.BuiltProject(basedir)
project.has('target/generated-sources/labwire', 'org/example/receiver/ReceiverArbitraries.java')
