def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] compared with released: 0 wire breaks, 1 behaviour change (1 acknowledged), 0 source breaks, 0 safe changes')
