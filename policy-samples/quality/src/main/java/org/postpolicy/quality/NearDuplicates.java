package org.postpolicy.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Deals rows into parts so that rows which differ in a few words or numbers only are in the same part. */
final class NearDuplicates {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double ALIKE = 0.5;

    private NearDuplicates() {}

    /**
     * Deals rows into parts.
     *
     * @param rows the rows
     * @param parts how many parts
     * @return of each row the number of its part, as text
     */
    static Map<Row, String> dealt(List<Row> rows, int parts) {
        List<Integer> family = families(rows.stream().map(NearDuplicates::words).toList());
        List<Integer> inOrder = family.stream().distinct().toList();
        Map<Row, String> dealt = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            dealt.put(rows.get(i), Integer.toString(inOrder.indexOf(family.get(i)) % parts));
        }
        return dealt;
    }

    private static List<Integer> families(List<Set<String>> texts) {
        List<Integer> families = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            families.add(i);
            for (int earlier = 0; earlier < i; earlier++) {
                if (share(texts.get(i), texts.get(earlier)) >= ALIKE) {
                    Collections.replaceAll(families, families.get(i), families.get(earlier));
                }
            }
        }
        return families;
    }

    /** Returns how many of the different words of two texts stand in both. */
    private static double share(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - both;
        return all == 0 ? 1 : (double) both / all;
    }

    private static Set<String> words(Row row) {
        return WORD.matcher(row.text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
