-- What players say and show at tables, kept for moderators.
CREATE TABLE chat (
    id      TEXT    NOT NULL PRIMARY KEY,
    game    TEXT    NOT NULL,
    user_id TEXT    NOT NULL,
    kind    TEXT    NOT NULL CHECK (kind IN ('text', 'emote')),
    content TEXT    NOT NULL,
    at      INTEGER NOT NULL
);

CREATE INDEX chat_game ON chat (game, at, id);

CREATE INDEX chat_at ON chat (at, id);

CREATE INDEX chat_user ON chat (user_id);
