package org.postpolicy;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that is wrong with a pack, an input or an evaluation, said so that a reader can mend it.
 *
 * @param code the stable code, {@code P} and three digits; a code is never used for anything else later
 * @param file the file or input in which it stands, or null
 * @param line the line, from 1, or 0 if there is none
 * @param column the column, from 1, or 0 if there is none
 * @param message what is wrong, in a sentence
 * @param remedy what to do, in a sentence
 */
public record Problem(String code, String file, int line, int column, String message, String remedy) {

    /**
     * Returns where the problem stands.
     *
     * @return {@code file:line:column}, as far as known; empty if nothing is known
     */
    public String place() {
        if (file == null) {
            return "";
        }
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    /**
     * Returns the problem as a plain map, with the names and the order of the command's JSON.
     *
     * @return the members in their order
     */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", code);
        map.put("file", file);
        map.put("line", line);
        map.put("column", column);
        map.put("message", message);
        map.put("remedy", remedy);
        return map;
    }

    @Override
    public String toString() {
        return (file == null ? "" : place() + ": ") + code + " " + message + " " + remedy;
    }
}
