package org.postpolicy.quality;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class HouseTest {

    @Test
    void whatIsMeasuredIsWhatAToolCanSee() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "picocli..",
                        "tools.jackson..",
                        "org.postpolicy",
                        "org.postpolicy.facts",
                        "org.postpolicy.rules.workshop",
                        "org.postpolicy.quality")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.postpolicy.quality"));
    }
}
