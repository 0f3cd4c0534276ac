def project = new io.labwire.its.BuiltProject(basedir)
project.has('target/generated-sources/labwire/org/example/receiver',
        'Band.java', 'ReceiverClient.java', 'ReceiverDevice.java', 'ReceiverHandlers.java',
        'TuneReply.java', 'TuneReplyCodec.java', 'TuneRequest.java', 'TuneRequestCodec.java')

project.has('target/generated-resources/labwire', 'META-INF/labwire/receiver.yaml')
project.has('target/classes/META-INF', 'labwire/receiver.yaml')
project.has('target/labwire', 'generate-default.record')
project.said('[INFO] first build: 1 schema, 9 files: 9 written, 0 unchanged; 0 deleted; in target/generated-sources/labwire')
