package org.postpolicy.blog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.postpolicy.facts.AudienceGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Keeps what is on the blog, published or not. */
@Repository
class Entries {

    private final JdbcClient database;
    private final DecisionDocument document;

    Entries(JdbcClient database, DecisionDocument document) {
        this.database = database;
        this.document = document;
    }

    /** Stores a new entry and returns its number. */
    long add(Entry entry) {
        KeyHolder key = new GeneratedKeyHolder();
        database.sql("""
                        insert into entry (event, author, title, body, audience, topic, submitted_at, state, decision)
                        values (:event, :author, :title, :body, :audience, :topic, :at, :state, :decision)""")
                .param("event", entry.event())
                .param("author", entry.author())
                .param("title", entry.title())
                .param("body", entry.body())
                .param("audience", entry.audience().name())
                .param("topic", entry.topic())
                .param("at", time(entry.submittedAt()))
                .param("state", entry.state().name())
                .param("decision", document.write(entry.decision()))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<Entry> find(long id) {
        return database.sql("select * from entry where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    List<Entry> publishedEvents() {
        return database.sql("select * from entry where event is null and state = 'PUBLISHED' order by id desc")
                .query(this::read)
                .list();
    }

    /** Returns the newest comments on an event, the oldest of them first. */
    List<Entry> newestComments(long event) {
        return database.sql("""
                        select * from (
                            select * from entry where event = :event and state = 'PUBLISHED'
                            order by id desc fetch first 100 rows only) newest
                        order by id""").param("event", event).query(this::read).list();
    }

    List<Entry> held() {
        return database.sql("select * from entry where state = 'HELD' order by id")
                .query(this::read)
                .list();
    }

    /** Stores what became of an entry on hold; returns false if somebody else was faster. */
    boolean settle(Entry entry, String person, Instant now) {
        return database.sql("""
                                update entry set state = :state, decision = :decision, settled_by = :person, settled_at = :at
                                where id = :id and state = 'HELD'""")
                        .param("state", entry.state().name())
                        .param("decision", document.write(entry.decision()))
                        .param("person", person)
                        .param("at", time(now))
                        .param("id", entry.id())
                        .update()
                == 1;
    }

    private Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("event", Long.class),
                row.getString("author"),
                row.getString("title"),
                row.getString("body"),
                AudienceGroup.valueOf(row.getString("audience")),
                row.getString("topic"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                EntryState.valueOf(row.getString("state")),
                document.read(row.getString("decision")));
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
