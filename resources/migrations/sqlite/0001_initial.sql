-- Each statement ends with a semicolon at the end of its line. The runner puts a whole file and its
-- row in schema_version into one transaction. Moments are milliseconds since 1970-01-01 UTC; a UUID
-- is text without braces; JSON is opaque to the database.

CREATE TABLE games (
    id            TEXT    NOT NULL PRIMARY KEY,
    created_at    INTEGER NOT NULL,
    ruleset       TEXT    NOT NULL,
    rules_version INTEGER NOT NULL,
    card_set_hash BLOB    NOT NULL,
    server_seed   BLOB    NOT NULL,
    creator       TEXT    NOT NULL,
    request_id    TEXT,
    join_code     TEXT,
    status        TEXT    NOT NULL CHECK (status IN ('waiting', 'live', 'finished')),
    epoch         INTEGER NOT NULL,
    owner_node    TEXT    NOT NULL,
    last_seq      INTEGER NOT NULL,
    ended_at      INTEGER,
    end_reason    TEXT,
    winner        TEXT,
    options       TEXT    NOT NULL,
    UNIQUE (creator, request_id)
) WITHOUT ROWID;

CREATE UNIQUE INDEX games_join_code ON games (join_code) WHERE join_code IS NOT NULL AND status <> 'finished';

CREATE INDEX games_unfinished ON games (created_at) WHERE status <> 'finished';

CREATE TABLE seats (
    game    TEXT    NOT NULL REFERENCES games (id),
    user_id TEXT    NOT NULL,
    name    TEXT    NOT NULL,
    is_bot  INTEGER NOT NULL,
    PRIMARY KEY (game, user_id)
) WITHOUT ROWID;

CREATE INDEX seats_user ON seats (user_id);

-- The truth about a game; games.last_seq and games.status follow it in the same transaction.
CREATE TABLE entries (
    game       TEXT    NOT NULL REFERENCES games (id),
    seq        INTEGER NOT NULL,
    player     INTEGER,
    kind       TEXT    NOT NULL,
    payload    BLOB    NOT NULL,
    action_id  TEXT,
    state_hash INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    PRIMARY KEY (game, seq)
) WITHOUT ROWID;

CREATE UNIQUE INDEX entries_action ON entries (game, player, action_id) WHERE action_id IS NOT NULL;

CREATE TABLE decks (
    id         TEXT    NOT NULL PRIMARY KEY,
    user_id    TEXT    NOT NULL,
    name       TEXT    NOT NULL,
    ruleset    TEXT    NOT NULL,
    content    TEXT    NOT NULL,
    updated_at INTEGER NOT NULL
);

CREATE INDEX decks_user ON decks (user_id, name);

CREATE TABLE users (
    id         TEXT    NOT NULL PRIMARY KEY,
    name       TEXT    NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen  INTEGER NOT NULL
);

CREATE TABLE card_sets (
    hash    BLOB NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
);

CREATE TABLE heartbeat (
    node TEXT    NOT NULL PRIMARY KEY,
    at   INTEGER NOT NULL
);

CREATE TABLE outages (
    started INTEGER NOT NULL,
    ended   INTEGER NOT NULL
);
