package org.postpolicy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.postpolicy");

    @Test
    void theApiNeedsNothingButTheJdkAndBeanValidation() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.validation..", "org.postpolicy", "org.postpolicy.facts")
                .because("a host that compiles against the API must not meet its engine's libraries")
                .check(API);
    }

    @Test
    void theFactsNeedNothingElseOfOurs() {
        classes()
                .that()
                .resideInAPackage("org.postpolicy.facts")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "jakarta.validation..", "org.postpolicy.facts")
                .because("the facts are the policy writer's dictionary and stand by themselves")
                .check(API);
    }

    @Test
    void theApiStartsNoThreadAndOpensNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.channels..", "java.util.concurrent.atomic..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .because("what a host embeds must have no life of its own")
                .check(API);
    }
}
