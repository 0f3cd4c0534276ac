def project = new io.labwire.its.BuiltProject(basedir)
project.has('target/generated-json-schemas/labwire',
    'org/example/rig/commands/feed.answer.schema.json',
    'org/example/rig/commands/feed.request.schema.json',
    'org/example/rig/events/gateOpened.schema.json')
project.hasNot('target/generated-sources/labwire/org')
