package org.postpolicy.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postpolicy.PolicyEngine;
import org.postpolicy.rules.workshop.PackDraft;
import org.postpolicy.rules.workshop.PackReport;
import org.postpolicy.rules.workshop.Workshop;
import org.postpolicy.rules.workshop.Workshop.Depth;

/**
 * The packs that the page shows: those of a folder, which it may change, and those that come with the command; thread-safe.
 */
final class PackShelf {

    private final Path directory;
    private final LiveEngine engine;

    /** Takes the folder of packs, or null if there is none. */
    PackShelf(Path directory) {
        this.directory = directory == null ? null : directory.toAbsolutePath().normalize();
        this.engine = new LiveEngine(this.directory);
    }

    LiveEngine.Loaded loaded() {
        return engine.now();
    }

    PolicyEngine alone(String id) {
        return engine.alone(id);
    }

    Path directory() {
        return directory;
    }

    boolean isEditable(String id) {
        return engine.inDirectory().contains(id);
    }

    /** Returns a pack as it is; the name is looked up in a list, so that it leads nowhere else. */
    PackDraft draft(String id) {
        if (isEditable(id)) {
            return PackDraft.ofFolder(directory.resolve(id));
        }
        if (Workshop.builtInPacks().contains(id)) {
            return PackDraft.ofBuiltIn(id);
        }
        throw new PageRefusal(
                PageRefusal.NOT_FOUND, "There is no such policy.", "Il n'y a pas de politique de ce nom.");
    }

    /** Returns what the checker says of a pack as it is; that is found out once for each state of the files. */
    PackReport report(String id) {
        return engine.now().reports().computeIfAbsent(id, one -> draft(one).inspect(Depth.COVERAGE));
    }

    /**
     * Saves changed files, and removes those whose text is null, if the pack is in order with that and nobody else has
     * changed them meanwhile.
     */
    synchronized void save(String id, Map<String, String> texts, Map<String, String> former) {
        if (!isEditable(id)) {
            throw new PageRefusal(
                    PageRefusal.FORBIDDEN,
                    "This policy comes with the command. Copy it first.",
                    "Cette politique vient avec la commande. Copiez-la d'abord.");
        }
        PackDraft draft = draft(id);
        Map<String, String> saved = draft.texts();
        for (String name : texts.keySet()) {
            checkName(id, name);
            String hash = saved.containsKey(name) ? hash(saved.get(name)) : null;
            if (hash == null ? former.get(name) != null : !hash.equals(former.get(name))) {
                throw new PageRefusal(
                                PageRefusal.CONFLICT,
                                "The file " + name + " was changed elsewhere meanwhile.",
                                "Le fichier " + name + " a été modifié ailleurs entre-temps.")
                        .with(ShelfDocument.now(name, saved.get(name)));
            }
        }
        Map<String, String> lines = new LinkedHashMap<>();
        texts.forEach((name, text) -> lines.put(name, text == null ? null : withLineEndsOf(saved.get(name), text)));
        write(directory.resolve(id), draft.with(lines), lines);
    }

    /** Copies a pack that comes with the command into the folder, where it can be changed. */
    synchronized void copy(String id) {
        PackDraft draft = draft(id);
        write(freeFolder(id), draft, draft.texts());
    }

    /** Begins a pack. */
    synchronized void begin(String id) {
        Map<String, String> texts = new PackScaffold(id, PackScaffold.USUAL_LANGUAGES, ZoneId.systemDefault()).texts();
        write(freeFolder(id), PackDraft.empty(id).with(texts), texts);
    }

    private Path freeFolder(String id) {
        if (directory == null) {
            throw new PageRefusal(
                    PageRefusal.FORBIDDEN,
                    "There is no folder of policies. Start serve with --packs.",
                    "Il n'y a pas de dossier de politiques. Lancez serve avec --packs.");
        }
        checkName(".", id);
        Path folder = directory.resolve(id);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new PageRefusal(
                    PageRefusal.CONFLICT,
                    "The folder has a policy of this name already.",
                    "Le dossier a déjà une politique de ce nom.");
        }
        return folder;
    }

    private static void write(Path folder, PackDraft draft, Map<String, String> texts) {
        PackReport report = draft.inspect(Depth.CHECK);
        if (!report.sound()) {
            throw new PageRefusal(
                            PageRefusal.NOT_IN_ORDER,
                            "Nothing was saved, because the policy would not be in order.",
                            "Rien n'a été enregistré, car la politique ne serait pas en ordre.")
                    .with(Map.of("report", PackDocument.of(report)));
        }
        try {
            new PackWriter(folder).write(texts);
        } catch (IOException e) {
            throw new PageRefusal(
                    PageRefusal.DEFECT,
                    "The files cannot be written: " + e.getMessage() + ".",
                    "Les fichiers ne peuvent pas être écrits : " + e.getMessage() + ".");
        }
    }

    /** The checker knows which names have a place in a pack; this is about names that lead out of it. */
    private void checkName(String pack, String name) {
        try {
            Path folder = directory.resolve(pack).normalize();
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder) && !file.equals(folder) && name.equals(slashes(folder.relativize(file)))) {
                return;
            }
        } catch (InvalidPathException e) {
            // Refused below.
        }
        throw new PageRefusal(
                PageRefusal.MALFORMED,
                "This is no name of a file in a policy.",
                "Ce n'est pas le nom d'un fichier d'une politique.");
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** A browser knows one kind of line end; what a file had is kept, so that a comparison shows the changes alone. */
    private static String withLineEndsOf(String former, String text) {
        String plain = text.replace("\r\n", "\n");
        return former != null && former.contains("\r\n") ? plain.replace("\n", "\r\n") : plain;
    }

    /** Returns by what the page knows whether a file was changed. */
    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
