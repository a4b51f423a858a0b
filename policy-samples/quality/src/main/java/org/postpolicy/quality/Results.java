package org.postpolicy.quality;

import java.util.List;

/**
 * All that was measured.
 *
 * @param sections what was measured on each set, in order
 * @param ordinary how often each kind is seen in ordinary posts
 * @param absent the sets that could be measured and are not in the folder, or were not asked for
 * @param unread the folders that no measurement reads
 */
record Results(List<Section> sections, Table ordinary, List<String> absent, List<String> unread) {}
