package org.postpolicy.bot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseTest {

    private static final JavaClasses OURS =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.postpolicy.bot");

    @Test
    void aBotNeedsTheApiAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.postpolicy.rules..", "org.drools..", "org.kie..")
                .because("a host compiles against policy-api; policy-rules is there at run time only")
                .check(OURS);
    }
}
