package org.postpolicy.rules.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads titles in one language, which stand in a file of properties of the library. */
final class TitleFile {

    private TitleFile() {}

    static Properties read(String name) {
        try (InputStream in = TitleFile.class.getResourceAsStream(name)) {
            Properties titles = new Properties();
            titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException("The library cannot be read: " + name, e);
        }
    }
}
