def project = new io.labwire.its.BuiltProject(basedir)
// What the pom's execution has made is not disputed.
project.said('[INFO] first build: 2 schemas, 11 files: 0 written, 11 unchanged; 0 deleted; in target/generated-sources/labwire')
project.has('target/labwire', 'generate-default-cli.record', 'generate-default.record')
