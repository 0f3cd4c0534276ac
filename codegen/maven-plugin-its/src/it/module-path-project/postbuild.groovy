def project = new io.labwire.its.BuiltProject(basedir)
def jar = new java.util.jar.JarFile(new File(basedir, 'target/module-path-project-1.jar'))
assert jar.getEntry('module-info.class') != null
assert jar.getEntry('org/example/receiver/TuneRequest.class') != null
assert jar.getEntry('META-INF/labwire/receiver.yaml') != null
// What a build remembers is nobody else's business.
assert jar.stream().noneMatch { it.name.endsWith('.record') }
