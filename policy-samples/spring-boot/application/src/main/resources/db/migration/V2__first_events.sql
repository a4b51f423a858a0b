insert into entry (event, author, title, body, audience, topic, submitted_at, state) values
    (null, 'editor', 'Sea stories by the window',
     'On Thursday at seven we read from logbooks and novels of the sea. Bring a page that you like.',
     'GENERAL', 'library', timestamp with time zone '2026-03-02 10:00:00+00', 'PUBLISHED'),
    (null, 'editor', 'Contes du port',
     'Samedi à dix heures, des contes pour les petits, en français. Les coussins sont là.',
     'CHILDREN', '', timestamp with time zone '2026-03-03 10:00:00+00', 'PUBLISHED'),
    (null, 'editor', 'Story hour for children',
     'Every Saturday at ten. We read, we draw, and there is juice.',
     'CHILDREN', '', timestamp with time zone '2026-03-04 10:00:00+00', 'PUBLISHED');
