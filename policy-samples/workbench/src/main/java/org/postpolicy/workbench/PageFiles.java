package org.postpolicy.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of the page, which are the only ones that are served as they are. */
final class PageFiles {

    /**
     * A file.
     *
     * @param type its media type
     * @param bytes what it holds
     */
    record Served(String type, byte[] bytes) {}

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml");

    private static final List<String> NAMES = List.of(
            "index.html",
            "page.css",
            "icon.svg",
            "app.js",
            "api.js",
            "dom.js",
            "words.js",
            "words.en.json",
            "words.fr.json",
            "decision.js",
            "explanation.js",
            "post.js",
            "postform.js",
            "examples.js",
            "facts.js",
            "policies.js",
            "pack.js",
            "editor.js",
            "workplace.js",
            "checking.js",
            "saving.js",
            "adding.js",
            "removing.js",
            "desk.js",
            "report.js",
            "problems.js",
            "titles.js",
            "changes.js",
            "source.js");

    private final Map<String, Served> files = new LinkedHashMap<>();

    PageFiles() {
        for (String name : NAMES) {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            files.put("/" + name, new Served(type, bytes(name)));
        }
        files.put("/", files.get("/index.html"));
    }

    Optional<Served> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PageFiles.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: page/" + name + " is not in it.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be read: page/" + name, e);
        }
    }
}
