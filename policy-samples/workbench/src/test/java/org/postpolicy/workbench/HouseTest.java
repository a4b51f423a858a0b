package org.postpolicy.workbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postpolicy.rules.language.ProblemCode;

class HouseTest {

    private static final JavaClasses OURS = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
            .importPackages("org.postpolicy.workbench");

    @Test
    void theWorkbenchSeesTheApiAndTheWorkshopAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.postpolicy.rules",
                        "org.postpolicy.rules.engine..",
                        "org.postpolicy.rules.drools..",
                        "org.postpolicy.rules.language..",
                        "org.postpolicy.rules.pack..",
                        "org.postpolicy.rules.signals..",
                        "org.drools..",
                        "org.kie..",
                        "org.snakeyaml..")
                .because("the workshop is the second public door, and there is no third")
                .check(OURS);
    }

    @Test
    void everyFaultOfALineHasItsCodeInTheOneList() {
        assertThat(Arrays.stream(LineFault.values()).map(LineFault::code))
                .containsExactlyElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .filter(code -> code.startsWith("P7"))
                        .toList());
    }
}
