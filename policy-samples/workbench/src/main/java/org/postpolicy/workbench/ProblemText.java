package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postpolicy.Problem;

/**
 * Shows a problem with the line in which it stands.
 *
 * @param folder the folder of a pack or of packs, in which the files are looked up; or null if there is none
 */
record ProblemText(Path folder) {

    private static final int WIDTH = 100;
    private static final int LARGEST = 1 << 20;

    List<String> lines(Problem problem) {
        List<String> lines = new ArrayList<>();
        Path file = file(problem.file());
        String place = place(problem, file);
        lines.add(Visible.onOneLine((place.isEmpty() ? "" : place + ": ") + problem.code() + " " + problem.message()));
        lines.addAll(source(file, problem.line(), problem.column()));
        lines.add("    " + Visible.onOneLine(problem.remedy()));
        return lines;
    }

    /** Returns the place of something in a file, so that an editor can open it. */
    String place(String file, int line) {
        Problem here = new Problem("", file, line, 0, "", "");
        return Visible.onOneLine(place(here, file(file)));
    }

    /** Returns the line in which something stands, if it can be read. */
    List<String> quoted(String file, int line) {
        return source(file(file), line, 0);
    }

    private static String place(Problem problem, Path file) {
        String shown = file == null ? problem.file() : file.toString();
        return new Problem("", shown, problem.line(), problem.column(), "", "").place();
    }

    /** Problems name files from the folder of packs on; the folder that was given may be that or a pack in it. */
    private Path file(String name) {
        if (folder == null || name == null) {
            return null;
        }
        int slash = name.indexOf('/');
        Path inPack = slash < 0 ? null : existing(name.substring(slash + 1));
        Path inPacks = existing(name);
        return inPacks != null ? inPacks : inPack;
    }

    private Path existing(String name) {
        Path file = folder.resolve(name).normalize();
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? file : null;
    }

    private static List<String> source(Path file, int line, int column) {
        String text = file == null || line == 0 ? null : line(file, line);
        if (text == null || text.isBlank()) {
            return List.of();
        }
        int caret = Math.min(Math.max(column - 1, 0), text.length());
        int from = caret < WIDTH ? 0 : caret - WIDTH / 2;
        String before = Visible.onOneLine(text.substring(from, caret));
        String after = Visible.onOneLine(text.substring(caret, Math.min(text.length(), from + WIDTH)));
        String margin = "    | ";
        return column == 0
                ? List.of(margin + before + after)
                : List.of(margin + before + after, margin + " ".repeat(before.length()) + "^");
    }

    private static String line(Path file, int line) {
        try {
            if (Files.size(file) > LARGEST) {
                return null;
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .skip(line - 1L)
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}
