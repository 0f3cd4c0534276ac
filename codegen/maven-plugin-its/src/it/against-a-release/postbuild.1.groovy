def project = new io.labwire.its.BuiltProject(basedir)
project.said('[INFO] compared with released: 0 wire breaks, 0 behaviour changes, 0 source breaks, 0 safe changes')
project.beganALineWith('[INFO] compared with io.labwire:labwire-runtime-katcp:')
