def project = new io.labwire.its.BuiltProject(basedir)
['one', 'two', 'three'].each {
    project.has(it + '/target/labwire', 'check-default.record', 'docs-default.record', 'generate-default.record')
    project.said('[INFO] nothing changed: 1 schema, 9 files; in ' + it + '/target/generated-sources/labwire')
}
project.hasWritten('one/target')
project.hasWritten('two/target')
project.hasWritten('three/target')
assert project.log().every { !it.contains('not thread-safe') }
