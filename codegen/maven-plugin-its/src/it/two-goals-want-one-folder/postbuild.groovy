def project = new io.labwire.its.BuiltProject(basedir)
project.said('[ERROR] error LW0511: reference pages would go to target/generated-sources/labwire, where sources already go')
project.showedNoStackTrace()
project.has('target/generated-sources/labwire', 'org/example/amplifier/Gain.java')
