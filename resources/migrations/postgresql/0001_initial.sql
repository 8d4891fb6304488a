-- Each statement ends with a semicolon at the end of its line. The runner puts a whole file and its
-- row in schema_version into one transaction. Moments are milliseconds since 1970-01-01 UTC; a UUID
-- is text without braces; JSON is opaque to the database. Text compares by its bytes, as in SQLite.

CREATE TABLE games (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    created_at    bigint  NOT NULL,
    ruleset       text    NOT NULL,
    rules_version integer NOT NULL,
    card_set_hash bytea   NOT NULL,
    server_seed   bytea   NOT NULL,
    creator       text COLLATE "C" NOT NULL,
    request_id    text COLLATE "C",
    join_code     text COLLATE "C",
    status        text COLLATE "C" NOT NULL CHECK (status IN ('waiting', 'live', 'finished')),
    epoch         bigint  NOT NULL,
    owner_node    text    NOT NULL,
    last_seq      bigint  NOT NULL,
    ended_at      bigint,
    end_reason    text,
    winner        text,
    options       text    NOT NULL,
    UNIQUE (creator, request_id)
);

CREATE UNIQUE INDEX games_join_code ON games (join_code) WHERE join_code IS NOT NULL AND status <> 'finished';

CREATE INDEX games_unfinished ON games (created_at) WHERE status <> 'finished';

CREATE TABLE seats (
    game    text COLLATE "C" NOT NULL REFERENCES games (id),
    user_id text COLLATE "C" NOT NULL,
    name    text    NOT NULL,
    is_bot  integer NOT NULL,
    PRIMARY KEY (game, user_id)
);

CREATE INDEX seats_user ON seats (user_id);

-- The truth about a game; games.last_seq and games.status follow it in the same transaction.
CREATE TABLE entries (
    game       text COLLATE "C" NOT NULL REFERENCES games (id),
    seq        bigint  NOT NULL,
    player     integer,
    kind       text    NOT NULL,
    payload    bytea   NOT NULL,
    action_id  text COLLATE "C",
    state_hash bigint  NOT NULL,
    at         bigint  NOT NULL,
    PRIMARY KEY (game, seq)
);

CREATE UNIQUE INDEX entries_action ON entries (game, player, action_id) WHERE action_id IS NOT NULL;

CREATE TABLE decks (
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    user_id    text COLLATE "C" NOT NULL,
    name       text COLLATE "C" NOT NULL,
    ruleset    text   NOT NULL,
    content    text   NOT NULL,
    updated_at bigint NOT NULL
);

CREATE INDEX decks_user ON decks (user_id, name);

CREATE TABLE users (
    id         text COLLATE "C" NOT NULL PRIMARY KEY,
    name       text   NOT NULL,
    first_seen bigint NOT NULL,
    last_seen  bigint NOT NULL
);

CREATE TABLE card_sets (
    hash    bytea NOT NULL PRIMARY KEY,
    content bytea NOT NULL
);

CREATE TABLE heartbeat (
    node text COLLATE "C" NOT NULL PRIMARY KEY,
    at   bigint NOT NULL
);

CREATE TABLE outages (
    started bigint NOT NULL,
    ended   bigint NOT NULL
);
