def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] src/main/labwire/receiver.yaml is gone, and 1 more: 1 schema, 9 files: 9 written, 0 unchanged; 4 deleted; in target/generated-sources/labwire')
project.has('target/generated-sources/labwire/org/example/receiver',
        'Band.java', 'TuneReply.java', 'TuneReplyCodec.java', 'TuneRequest.java', 'TuneRequestCodec.java',
        'TunerClient.java', 'TunerDevice.java', 'TunerHandlers.java')
project.has('target/classes/META-INF', 'labwire/tuner.yaml')
