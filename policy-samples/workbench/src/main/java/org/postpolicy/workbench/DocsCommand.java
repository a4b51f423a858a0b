package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.postpolicy.PolicyException;
import org.postpolicy.Problem;
import org.postpolicy.rules.workshop.PackPage;
import org.postpolicy.rules.workshop.Workshop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the pages of packs. */
@Command(
        description = {
            "Writes a page for each pack, in Markdown: every clause with its rules, their scenarios and what people"
                    + " read.",
            "",
            "It is for people who want to read the policy and not the files: a board, a lawyer, the public.",
            ""
        },
        footer = {
            "",
            "Examples",
            "    ${ROOT-COMMAND-NAME} docs policies/my-library > my-library.md",
            "  A file for each pack of a folder; former pages of these names are replaced:",
            "    ${ROOT-COMMAND-NAME} docs --to pages policies"
        })
final class DocsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private PackOptions packs;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Write each page into a file of this folder, <pack>.md, and not to the screen.")
    private Path target;

    DocsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        packs.checkFolder();
        List<PackPage> pages;
        try {
            pages = folders().stream().map(PackPage::of).toList();
        } catch (PolicyException noPack) {
            return BrokenPacks.tell(noPack, packs.folder(), surroundings.err());
        }
        Output out = new Output(surroundings.out());
        if (target != null) {
            write(pages);
        }
        if (packs.json()) {
            out.line(JsonText.of(
                    Map.of("pages", pages.stream().map(this::document).toList())));
        } else {
            pages.forEach(page -> show(page, out));
            out.flush();
            pages.forEach(this::remind);
        }
        out.flush();
        return Status.of(pages.stream().allMatch(page -> page.text() != null));
    }

    private List<Path> folders() {
        Path folder = packs.folder();
        return Workshop.isPack(folder)
                ? List.of(folder)
                : Workshop.packsOf(folder).stream().map(folder::resolve).toList();
    }

    private void write(List<PackPage> pages) throws IOException {
        Files.createDirectories(target);
        for (PackPage page : pages) {
            if (page.text() != null) {
                Files.writeString(file(page), page.text());
            }
        }
    }

    private Path file(PackPage page) {
        return target.resolve(page.name() + ".md");
    }

    private Map<String, Object> document(PackPage page) {
        boolean written = target != null && page.text() != null;
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pack", page.name());
        document.put("file", written ? file(page).toString() : null);
        document.put("text", written ? null : page.text());
        document.put("problems", page.problems().stream().map(Problem::toMap).toList());
        document.put("unwritten", page.unwritten().stream().map(Problem::toMap).toList());
        return document;
    }

    private void show(PackPage page, Output out) {
        if (page.text() == null) {
            ProblemText places = new ProblemText(packs.folder());
            page.problems().stream()
                    .flatMap(problem -> places.lines(problem).stream())
                    .forEach(surroundings.err()::println);
        } else if (target == null) {
            out.print(page.text());
        } else {
            out.line(Visible.onOneLine(file(page).toString()));
        }
    }

    /** Whoever publishes the page should know that it is not finished. */
    private void remind(PackPage page) {
        if (page.text() != null && !page.unwritten().isEmpty()) {
            int texts = page.unwritten().size();
            surroundings
                    .err()
                    .println(Visible.onOneLine(page.name() + ": " + Plural.of(texts, "text")
                            + (texts == 1 ? " still waits" : " still wait")
                            + " for your words. Call check: it names each."));
        }
    }
}
