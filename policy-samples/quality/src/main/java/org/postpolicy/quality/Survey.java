package org.postpolicy.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures every set that a folder holds.
 *
 * @param data the folder
 * @param only the sets that are asked for; none means all
 */
record Survey(DataFolder data, Set<String> only) {

    Results run(Progress progress) throws IOException {
        Sight sight = new Sight(data.complaints());
        OrdinaryPosts ordinary = new OrdinaryPosts();
        List<Section> sections = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        List<String> unread = new ArrayList<>(data.sets());
        List<Measurement> measurements = Measurements.all();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement measurement = measurements.get(i);
            String set = measurement.set();
            unread.remove(set);
            if (!data.has(set) || !only.isEmpty() && !only.contains(set)) {
                absent.add(set);
                continue;
            }
            progress.at(i + 1, measurements.size(), set);
            List<Row> rows = data.rows(set);
            sections.add(measurement.measure(rows, sight));
            ordinary.count(set, rows, sight);
        }
        return new Results(sections, ordinary.table(sight.kinds()), absent, unread);
    }
}
