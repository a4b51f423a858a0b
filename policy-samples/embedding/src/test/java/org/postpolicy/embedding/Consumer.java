package org.postpolicy.embedding;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A project outside this build, with a repository that holds our artefacts and a local repository of its own.
 *
 * <p>Everything else comes from the repository of whoever builds, as if it were a remote one, so nothing is downloaded
 * again and nothing of ours is left there.
 */
record Consumer(Path folder, Path repositories) {

    private static final String VERSION = System.getProperty("postpolicy.version");
    private static final String COMPILE = "org.apache.maven.plugins:maven-compiler-plugin:3.14.1:compile";
    private static final String RUN = "org.codehaus.mojo:exec-maven-plugin:3.5.1:exec";

    /** What a program printed, and how it ended. */
    record Said(int status, String output) {}

    /** Lays out the repositories, which several consumers may share. */
    static void stage(Path repositories) throws IOException {
        Path staged = repositories.resolve("staged/org/postpolicy");
        stage(staged, "postpolicy", Path.of("../../pom.xml"), null);
        for (String artifact : List.of("policy-api", "policy-rules")) {
            Path module = Path.of("../..").resolve(artifact);
            stage(staged, artifact, module.resolve("pom.xml"), module.resolve("target"));
        }
        Files.writeString(repositories.resolve("settings.xml"), settings(repositories.resolve("staged")));
    }

    static Consumer in(Path folder, Path repositories, String pom) throws IOException {
        Files.writeString(folder.resolve("pom.xml"), pom);
        return new Consumer(folder, repositories);
    }

    private static void stage(Path staged, String artifact, Path pom, Path target) throws IOException {
        Path place = Files.createDirectories(staged.resolve(artifact).resolve(VERSION));
        String file = artifact + "-" + VERSION;
        Files.copy(pom, place.resolve(file + ".pom"));
        if (target != null) {
            Files.copy(target.resolve(file + ".jar"), place.resolve(file + ".jar"));
        }
    }

    private static String settings(Path staged) {
        Path known = Path.of(System.getProperty("postpolicy.known"));
        return """
                <settings>
                  <profiles>
                    <profile>
                      <id>here</id>
                      <repositories>%s%s</repositories>
                      <pluginRepositories>%s</pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>here</activeProfile></activeProfiles>
                </settings>
                """.formatted(
                        repository("repository", "staged", staged),
                        repository("repository", "known", known),
                        repository("pluginRepository", "known", known));
    }

    private static String repository(String element, String id, Path place) {
        return """
                <%1$s><id>%2$s</id><url>%3$s</url>
                <releases><checksumPolicy>ignore</checksumPolicy></releases>
                <snapshots><enabled>true</enabled><checksumPolicy>ignore</checksumPolicy></snapshots></%1$s>
                """.formatted(element, id, place.toAbsolutePath().toUri());
    }

    Consumer write(String file, String text) throws IOException {
        Path place = folder.resolve("src/main/java").resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
        return this;
    }

    /** Returns what the page wants on the module path: the consumer, the API and the constraints of the facts. */
    String modulePath() {
        return String.join(
                File.pathSeparator,
                folder.resolve("target/classes").toString(),
                jar("org/postpolicy", "policy-api", VERSION),
                jar("jakarta/validation", "jakarta.validation-api", System.getProperty("postpolicy.validation")));
    }

    private String jar(String group, String artifact, String version) {
        return repositories
                .resolve("repository")
                .resolve(group)
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".jar")
                .toString();
    }

    /** Compiles and runs with this JDK; {@code %classpath} stands for Maven's. */
    Said compileAndRun(Jdks.Jdk jdk, String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("output-" + jdk.version() + ".txt");
        ProcessBuilder maven = new ProcessBuilder(
                        Path.of(System.getProperty("postpolicy.maven"), "bin", "mvn")
                                .toString(),
                        "-q",
                        "-B",
                        "-s",
                        repositories.resolve("settings.xml").toString(),
                        "-Dmaven.repo.local=" + repositories.resolve("repository"),
                        COMPILE,
                        RUN,
                        "-Dexec.executable=" + jdk.home().resolve("bin/java"),
                        "-Dexec.args=" + String.join(" ", arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        maven.environment().put("JAVA_HOME", jdk.home().toString());
        int status = maven.start().waitFor();
        return new Said(status, Files.readString(output, StandardCharsets.UTF_8));
    }
}
