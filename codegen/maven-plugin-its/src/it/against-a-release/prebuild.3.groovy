def project = new io.labwire.its.BuiltProject(basedir)
project.replace('src/main/labwire/receiver.yaml', 'unit: kHz}', 'unit: kHz}\nacknowledge:\n  - {change: LW0635, at: requests.tune, reason: Nobody has it.}')
