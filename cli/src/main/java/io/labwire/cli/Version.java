package io.labwire.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            properties.load(file);
        }
        return new String[] {
            "labwire " + properties.getProperty("version"),
            "Java " + Runtime.version() + ", " + System.getProperty("os.name")
        };
    }
}
