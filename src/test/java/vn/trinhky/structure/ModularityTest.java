package vn.trinhky.structure;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import vn.trinhky.TrinhKyApplication;

/** The map of the modules in {@code package-info.java} is the one the code keeps to. */
class ModularityTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(TrinhKyApplication.class);

    @Test
    void everyModuleKnowsOnlyWhatItSays() {
        MODULES.verify();
    }

    @Test
    void theDiagramsAreDrawnFromTheCode() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
