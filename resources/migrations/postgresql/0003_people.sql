-- Who plays, what moderators decide about them, and what is kept of games that are over.

ALTER TABLE users RENAME COLUMN first_seen TO created_at;

ALTER TABLE users ADD COLUMN email text;

ALTER TABLE users ADD COLUMN oauth_provider text COLLATE "C";

ALTER TABLE users ADD COLUMN oauth_id text COLLATE "C";

CREATE UNIQUE INDEX users_oauth ON users (oauth_provider, oauth_id) WHERE oauth_id IS NOT NULL;

CREATE TABLE user_addresses (
    user_id    text COLLATE "C" NOT NULL,
    address    text COLLATE "C" NOT NULL,
    first_seen bigint NOT NULL,
    last_seen  bigint NOT NULL,
    PRIMARY KEY (user_id, address)
);

CREATE INDEX user_addresses_age ON user_addresses (last_seen);

-- until: NULL is for good.
CREATE TABLE bans (
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    user_id   text COLLATE "C" NOT NULL,
    by_user   text COLLATE "C" NOT NULL,
    reason    text NOT NULL,
    since     bigint NOT NULL,
    until     bigint,
    lifted_at bigint,
    lifted_by text COLLATE "C"
);

CREATE INDEX bans_user ON bans (user_id, since);

CREATE TABLE mutes (
    id        text COLLATE "C" NOT NULL PRIMARY KEY,
    user_id   text COLLATE "C" NOT NULL,
    by_user   text COLLATE "C" NOT NULL,
    reason    text NOT NULL,
    since     bigint NOT NULL,
    until     bigint,
    lifted_at bigint,
    lifted_by text COLLATE "C"
);

CREATE INDEX mutes_user ON mutes (user_id, since);

CREATE TABLE notes (
    id      text COLLATE "C" NOT NULL PRIMARY KEY,
    about   text COLLATE "C" NOT NULL,
    by_user text COLLATE "C" NOT NULL,
    content text NOT NULL,
    at      bigint NOT NULL
);

CREATE INDEX notes_about ON notes (about, at);

CREATE TABLE reports (
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    game        text COLLATE "C" NOT NULL,
    by_user     text COLLATE "C" NOT NULL,
    about       text COLLATE "C" NOT NULL,
    category    text NOT NULL,
    content     text NOT NULL,
    at          bigint NOT NULL,
    status      text COLLATE "C" NOT NULL CHECK (status IN ('open', 'assigned', 'resolved')),
    assigned_to text COLLATE "C",
    resolution  text,
    resolved_at bigint
);

CREATE INDEX reports_status ON reports (status, at, id);

CREATE INDEX reports_about ON reports (about, at);

CREATE INDEX reports_author ON reports (by_user);

CREATE INDEX reports_resolved ON reports (resolved_at) WHERE resolved_at IS NOT NULL;

CREATE TABLE report_comments (
    id      text COLLATE "C" NOT NULL PRIMARY KEY,
    report  text COLLATE "C" NOT NULL REFERENCES reports (id),
    by_user text COLLATE "C" NOT NULL,
    content text NOT NULL,
    at      bigint NOT NULL
);

CREATE INDEX report_comments_report ON report_comments (report, at);

-- game: also of one that is gone by now.
CREATE TABLE audit (
    id      text COLLATE "C" NOT NULL PRIMARY KEY,
    at      bigint NOT NULL,
    who     text COLLATE "C" NOT NULL,
    role    text NOT NULL,
    what    text NOT NULL,
    whom    text COLLATE "C",
    game    text COLLATE "C",
    reason  text NOT NULL,
    outcome text NOT NULL,
    details text NOT NULL
);

CREATE INDEX audit_at ON audit (at, id);

CREATE INDEX audit_who ON audit (who, at, id);

CREATE INDEX audit_whom ON audit (whom, at, id) WHERE whom IS NOT NULL;

CREATE INDEX audit_game ON audit (game, at, id) WHERE game IS NOT NULL;

-- What a compacted game leaves of its entries. Its row and its seats stay where they are.
CREATE TABLE replays (
    game    text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES games (id),
    content bytea NOT NULL
);

ALTER TABLE games ADD COLUMN is_compacted integer NOT NULL DEFAULT 0;

CREATE INDEX games_ended ON games (is_compacted, ended_at, id) WHERE status = 'finished';

CREATE INDEX outages_ended ON outages (ended);
