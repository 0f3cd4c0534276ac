package io.labwire.its;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.its.GuidePage.Run;
import io.labwire.its.GuidePage.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has nothing but the page comes to where it leads, and sees what it shows. */
class GenerateInMavenTest {

    @Test
    void thePageCanBeFollowedToTheLetter(@TempDir Path root) throws Exception {
        GuidePage page = GuidePage.read(Path.of("../../docs/how-to/generate-in-maven.md"));
        assertThat(page.steps()).filteredOn(Run.class::isInstance).hasSizeGreaterThan(5);
        GuidedProject project = new GuidedProject(root);
        for (Step step : page.steps()) {
            project.follow(step);
        }
    }
}
