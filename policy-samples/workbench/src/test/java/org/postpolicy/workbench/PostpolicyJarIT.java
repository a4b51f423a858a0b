package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postpolicy.workbench.Desk.Said;

/** Runs the jar that people get, in a process of its own. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PostpolicyJarIT {

    private static final Path JAR = Path.of(System.getProperty("postpolicy.jar"));

    @TempDir
    private Path folder;

    @Test
    void aCommentForChildrenIsHeldByTheBuiltInPolicy() throws Exception {
        Said said = run(Desk.NUMBER_FOR_CHILDREN, "evaluate", "--pack", "toronto-public-library");

        assertThat(said.status()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.lines()).hasSize(1);
        assertThat(said.out())
                .contains("\"id\":\"1\",\"verdict\":\"HOLD\"", "TPL-DIR-10", "\"excerpt\":\"416-555-0199\"");
    }

    @Test
    void aMalformedLineIsAProblemAndUtf8StaysWhole() throws Exception {
        String lines = "{\"id\":\"été 😀\",\"post\":{\"text\":\"à\"}}\nnonsense\n";

        Said said = run(lines, "evaluate", "--pack", "toronto-public-library");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(said.lines().get(0)).startsWith("{\"id\":\"été 😀\",\"verdict\":\"");
        assertThat(said.lines().get(1)).startsWith("{\"id\":\"2\",\"error\":{\"code\":\"P701\",\"line\":2,");
    }

    @Test
    void peopleReadPlainTextWhereThereIsNoTerminal() throws Exception {
        Said said = run(Desk.NUMBER_FOR_CHILDREN, "evaluate", "--pack", "toronto-public-library", "--pretty");

        assertThat(said.out()).contains("| Call my mom at [[416-555-0199]]!").doesNotContain("\u001B");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void aChannelIsAudited() throws Exception {
        Said said = run("{\"setup\":{}}", "audit", "--pack", "toronto-public-library");

        assertThat(said.status()).isZero();
        assertThat(said.out()).contains("TPL-DIR-7").contains("\"kind\":\"post-response-times\"");
    }

    @Test
    void packsAreCheckedAndTested() throws Exception {
        String packs = Desk.packs().toString();

        assertThat(run("", "check", packs).out()).startsWith("brook-library 1.2.0: 6 clauses, 5 rules, 30 scenarios");
        assertThat(run("", "test", packs).out()).endsWith("0 conditions not tried both ways\n");
        Path spoilt = Desk.copyOfPacks(folder);
        Desk.replace(spoilt.resolve("brook-library/rules/no-videos.drl"), "VIDEO", "VIDEOS");
        assertThat(run("", "check", spoilt.toString()).status()).isEqualTo(1);
    }

    @Test
    void aPackIsBegunAndWatched() throws Exception {
        Path pack = folder.resolve("pond-library");
        assertThat(run("", "new", "--zone", "America/Toronto", pack.toString()).err())
                .isEmpty();

        Process process = start("watch", "--format", "json", pack.toString());
        try (BufferedReader looks =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(looks.readLine()).startsWith("{\"sound\":true,");
            Desk.replace(pack.resolve("pack.yaml"), "version: 0.1.0", "version: soon");
            assertThat(looks.readLine()).startsWith("{\"sound\":false,").contains("\"P126\"");
        } finally {
            process.destroy();
        }
        assertThat(process.waitFor()).isNotZero();
    }

    @Test
    void thePageIsServed() throws Exception {
        Process process = start("serve", "--port", "0", "--format", "json");
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String address = Desk.json(said.readLine()).get("address").toString();
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();

            HttpResponse<String> page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).startsWith("<!DOCTYPE html>");
        } finally {
            process.destroy();
        }
    }

    @Test
    void wrongUsageIsTold() throws Exception {
        Said said = run("", "evaluate", "--pack", "nope");

        assertThat(said.status()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("There is no pack \"nope\" among", "toronto-public-library");
    }

    @Test
    void eachAnswerComesBeforeTheNextQuestion() throws Exception {
        Process process = start("evaluate", "--pack", "toronto-public-library");
        try (BufferedWriter questions =
                        new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 1; i <= 3; i++) {
                questions.write(Desk.NUMBER_FOR_CHILDREN + "\n");
                questions.flush();
                assertThat(answers.readLine()).startsWith("{\"id\":\"" + i + "\",\"verdict\":\"HOLD\"");
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void aReaderWhoGoesAwayEndsItQuietly() throws Exception {
        Path posts = Files.writeString(folder.resolve("posts.jsonl"), (Desk.NUMBER_FOR_CHILDREN + "\n").repeat(5_000));
        Process process = start("evaluate", "--pack", "toronto-public-library", posts.toString());
        process.getInputStream().read();
        process.getInputStream().close();

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theJarKeepsTheLicencesAndNoSignatures() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(Object::toString).toList();

            assertThat(names)
                    .contains("META-INF/LICENSE", "META-INF/LICENSE.txt", "META-INF/NOTICE", "META-INF/NOTICE.txt")
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)"))
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .doesNotHaveDuplicates();
        }
    }

    private static Process start(String... arguments) throws IOException {
        return process(arguments).start();
    }

    private Said run(String input, String... arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = process(arguments)
                .redirectInput(Files.writeString(folder.resolve("in"), input).toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Said(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
