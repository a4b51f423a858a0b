package org.postpolicy.blog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.postpolicy.facts.Review;
import org.postpolicy.facts.Signal;
import org.postpolicy.facts.SignalSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people said of the signals in an entry: where they stand, never the words. */
@Repository
class Answers {

    private final JdbcClient database;

    Answers(JdbcClient database) {
        this.database = database;
    }

    /** Returns the signals of an entry that a person has confirmed or dismissed. */
    List<Signal> of(long entry) {
        return database.sql("select * from answer where entry = :entry order by kind, field, start_at, end_at")
                .param("entry", entry)
                .query(Answers::read)
                .list();
    }

    /** Stores an answer in place of an earlier one about the same signal. */
    void put(long entry, Signal signal, String person, Instant now) {
        String same =
                " where entry = :entry and kind = :kind and field = :field and start_at = :start and end_at = :end";
        about(entry, signal, "delete from answer" + same).update();
        about(entry, signal, """
                        insert into answer (entry, kind, field, start_at, end_at, review, person, answered_at)
                        values (:entry, :kind, :field, :start, :end, :review, :person, :at)""")
                .param("review", signal.review().name())
                .param("person", person)
                .param("at", Entries.time(now))
                .update();
    }

    private JdbcClient.StatementSpec about(long entry, Signal signal, String sql) {
        return database.sql(sql)
                .param("entry", entry)
                .param("kind", signal.kind())
                .param("field", signal.field() == null ? "" : signal.field())
                .param("start", signal.start())
                .param("end", signal.end());
    }

    private static Signal read(ResultSet row, int number) throws SQLException {
        String field = row.getString("field");
        return new Signal(
                row.getString("kind"),
                null,
                null,
                field.isEmpty() ? null : field,
                row.getInt("start_at"),
                row.getInt("end_at"),
                null,
                1,
                SignalSource.PERSON,
                Review.valueOf(row.getString("review")),
                null);
    }
}
