-- Who plays, what moderators decide about them, and what is kept of games that are over.

ALTER TABLE users RENAME COLUMN first_seen TO created_at;

ALTER TABLE users ADD COLUMN email TEXT;

ALTER TABLE users ADD COLUMN oauth_provider TEXT;

ALTER TABLE users ADD COLUMN oauth_id TEXT;

CREATE UNIQUE INDEX users_oauth ON users (oauth_provider, oauth_id) WHERE oauth_id IS NOT NULL;

CREATE TABLE user_addresses (
    user_id    TEXT    NOT NULL,
    address    TEXT    NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen  INTEGER NOT NULL,
    PRIMARY KEY (user_id, address)
) WITHOUT ROWID;

CREATE INDEX user_addresses_age ON user_addresses (last_seen);

-- until: NULL is for good.
CREATE TABLE bans (
    id        TEXT    NOT NULL PRIMARY KEY,
    user_id   TEXT    NOT NULL,
    by_user   TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    since     INTEGER NOT NULL,
    until     INTEGER,
    lifted_at INTEGER,
    lifted_by TEXT
);

CREATE INDEX bans_user ON bans (user_id, since);

CREATE TABLE mutes (
    id        TEXT    NOT NULL PRIMARY KEY,
    user_id   TEXT    NOT NULL,
    by_user   TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    since     INTEGER NOT NULL,
    until     INTEGER,
    lifted_at INTEGER,
    lifted_by TEXT
);

CREATE INDEX mutes_user ON mutes (user_id, since);

CREATE TABLE notes (
    id      TEXT    NOT NULL PRIMARY KEY,
    about   TEXT    NOT NULL,
    by_user TEXT    NOT NULL,
    content TEXT    NOT NULL,
    at      INTEGER NOT NULL
);

CREATE INDEX notes_about ON notes (about, at);

CREATE TABLE reports (
    id          TEXT    NOT NULL PRIMARY KEY,
    game        TEXT    NOT NULL,
    by_user     TEXT    NOT NULL,
    about       TEXT    NOT NULL,
    category    TEXT    NOT NULL,
    content     TEXT    NOT NULL,
    at          INTEGER NOT NULL,
    status      TEXT    NOT NULL CHECK (status IN ('open', 'assigned', 'resolved')),
    assigned_to TEXT,
    resolution  TEXT,
    resolved_at INTEGER
);

CREATE INDEX reports_status ON reports (status, at, id);

CREATE INDEX reports_about ON reports (about, at);

CREATE INDEX reports_author ON reports (by_user);

CREATE INDEX reports_resolved ON reports (resolved_at) WHERE resolved_at IS NOT NULL;

CREATE TABLE report_comments (
    id      TEXT    NOT NULL PRIMARY KEY,
    report  TEXT    NOT NULL REFERENCES reports (id),
    by_user TEXT    NOT NULL,
    content TEXT    NOT NULL,
    at      INTEGER NOT NULL
);

CREATE INDEX report_comments_report ON report_comments (report, at);

-- game: also of one that is gone by now.
CREATE TABLE audit (
    id      TEXT    NOT NULL PRIMARY KEY,
    at      INTEGER NOT NULL,
    who     TEXT    NOT NULL,
    role    TEXT    NOT NULL,
    what    TEXT    NOT NULL,
    whom    TEXT,
    game    TEXT,
    reason  TEXT    NOT NULL,
    outcome TEXT    NOT NULL,
    details TEXT    NOT NULL
);

CREATE INDEX audit_at ON audit (at, id);

CREATE INDEX audit_who ON audit (who, at, id);

CREATE INDEX audit_whom ON audit (whom, at, id) WHERE whom IS NOT NULL;

CREATE INDEX audit_game ON audit (game, at, id) WHERE game IS NOT NULL;

-- What a compacted game leaves of its entries. Its row and its seats stay where they are.
CREATE TABLE replays (
    game    TEXT NOT NULL PRIMARY KEY REFERENCES games (id),
    content BLOB NOT NULL
);

ALTER TABLE games ADD COLUMN is_compacted INTEGER NOT NULL DEFAULT 0;

CREATE INDEX games_ended ON games (is_compacted, ended_at, id) WHERE status = 'finished';

CREATE INDEX outages_ended ON outages (ended);
