package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the page of the bench. */
@Command(
        description = {
            "Serves a page for your browser, until you press Ctrl-C: try posts, see the policies side by side, read"
                    + " and change packs.",
            "",
            "Nobody but this computer can reach it, it needs no network, and it keeps nothing of the posts you try."
                    + " Open the address that is printed, whole: what stands behind the # is the key.",
            ""
        },
        footer = {
            "",
            "Examples",
            "    ${ROOT-COMMAND-NAME} serve",
            "  With a folder of packs that you may change on the page:",
            "    ${ROOT-COMMAND-NAME} serve --packs policies"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 8642;
    private static final int LAST_PORT = 65_535;

    private final Surroundings surroundings;

    @Option(
            names = "--packs",
            paramLabel = "DIR",
            description = "A folder of packs, which the page may change; one that is empty is a good beginning.")
    private Path directory;

    @Option(names = "--port", paramLabel = "N", description = "The port; 0 for any that is free; 8642 unless given.")
    private int port = USUAL_PORT;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text for people, or json for programs: one object with the address; text unless given.")
    private Format format = Format.TEXT;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (directory != null && !Files.isDirectory(directory)) {
            throw new WrongUsage("--packs: there is no folder " + directory + ".");
        }
        if (port < 0 || port > LAST_PORT) {
            throw new WrongUsage("--port: there is no port " + port + ". Ports go from 0 to " + LAST_PORT + ".");
        }
        BenchApi api = new BenchApi(new PackShelf(directory));
        try (PageServer server = new PageServer(port, api)) {
            tell(server);
            WarmUp.begin(api::prepare);
            new CountDownLatch(1).await();
            return Status.WELL;
        } catch (IOException taken) {
            throw new WrongUsage("--port: the port " + port + " cannot be used: " + taken.getMessage()
                    + ". Choose another, or 0 for any that is free.");
        } catch (InterruptedException ended) {
            return Status.WELL;
        }
    }

    private void tell(PageServer server) {
        Output out = new Output(surroundings.out());
        out.line(
                format == Format.JSON
                        ? JsonText.of(Map.of("address", server.address()))
                        : "The page is at " + server.address() + "\nCtrl-C ends it.");
        out.flush();
    }
}
