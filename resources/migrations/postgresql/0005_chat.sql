-- What players say and show at tables, kept for moderators.
CREATE TABLE chat (
    id      text COLLATE "C" NOT NULL PRIMARY KEY,
    game    text COLLATE "C" NOT NULL,
    user_id text COLLATE "C" NOT NULL,
    kind    text COLLATE "C" NOT NULL CHECK (kind IN ('text', 'emote')),
    content text   NOT NULL,
    at      bigint NOT NULL
);

CREATE INDEX chat_game ON chat (game, at, id);

CREATE INDEX chat_at ON chat (at, id);

CREATE INDEX chat_user ON chat (user_id);
