package org.postpolicy.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Path PACKS = Path.of("src/main/resources/policies");

    private static final JavaClasses RULES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.postpolicy.rules");

    @Test
    void onlyOnePackageSeesDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.postpolicy.rules.drools")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.kie..", "org.drools..")
                .because("Drools is how rules run and nobody else's business")
                .check(RULES);
    }

    @Test
    void onlyOnePackageReadsYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.postpolicy.rules.pack")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.snakeyaml..")
                .because("files in, records out: one reader knows the format")
                .check(RULES);
    }

    @Test
    void packsRulesAndSignalsDoNotKnowOneAnother() {
        List<String> siblings =
                List.of("org.postpolicy.rules.pack", "org.postpolicy.rules.drools", "org.postpolicy.rules.signals");
        for (String one : siblings) {
            for (String other : siblings) {
                if (!one.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage(one)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(other)
                            .because("each can be changed, and tested, without the others")
                            .check(RULES);
                }
            }
        }
    }

    @Test
    void theSharedLanguageKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("org.postpolicy.rules.language")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.postpolicy.rules.pack..",
                        "org.postpolicy.rules.drools..",
                        "org.postpolicy.rules.signals..",
                        "org.postpolicy.rules.engine..",
                        "org.postpolicy.rules.workshop..")
                .because("what all share must not lead back to any of them")
                .check(RULES);
    }

    @Test
    void theAnalysisKnowsTheLanguageAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.postpolicy.rules.analysis")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.postpolicy.rules.pack..",
                        "org.postpolicy.rules.drools..",
                        "org.postpolicy.rules.signals..",
                        "org.postpolicy.rules.engine..")
                .because("it answers questions about rules without running them")
                .check(RULES);
    }

    @Test
    void theConstraintForFormsKnowsTheApiAlone() {
        noClasses()
                .that()
                .resideInAPackage("org.postpolicy.rules.validation")
                .should()
                .dependOnClassesThat(resideInAPackage("org.postpolicy.rules..")
                        .and(resideOutsideOfPackage("org.postpolicy.rules.validation")))
                .because("it is a host like any other")
                .check(RULES);
    }

    @Test
    void nobodyInsideUsesTheWorkshop() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.postpolicy.rules.workshop")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.postpolicy.rules.workshop")
                .because("it is a door to the outside")
                .check(RULES);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("all threads of a host share it, and every decision must be its own")
                .check(RULES);
    }

    @Test
    void theLibraryStartsNoThreadAndOpensNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Socket.class, ServerSocket.class, ExecutorService.class, Executors.class, Timer.class)
                .orShould()
                .callConstructor(Thread.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .because("what a host embeds must have no life of its own")
                .check(RULES);
    }

    @Test
    void onlyTheEngineLogs() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.postpolicy.rules.engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.slf4j..")
                .because("loading, reloading and failures are logged, and never a post")
                .check(RULES);
    }

    @Test
    void noPackMentionsAnother() throws IOException {
        List<String> ids;
        try (Stream<Path> folders = Files.list(PACKS)) {
            ids = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
        for (String id : ids) {
            try (Stream<Path> files = Files.walk(PACKS.resolve(id))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                    String text = Files.readString(file);
                    ids.stream()
                            .filter(other -> !other.equals(id))
                            .forEach(other -> assertThat(text)
                                    .as("%s: a pack must be readable by itself", file)
                                    .doesNotContain(other, other.replace('-', '_')));
                }
            }
        }
    }
}
