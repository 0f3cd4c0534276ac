def project = new io.labwire.its.BuiltProject(basedir)
// Referenced where the jar has it, and not made again.
project.replace('target/generated-sources/labwire/org/example/receiver/HushRequest.java', 'import io.labwire.katcp.core.LogLevel;', 'import io.labwire.katcp.core.LogLevel;')
project.hasNot('target/generated-sources/labwire/io')
