-- A game goes on from a snapshot and the entries behind it; games.wake_at says when it next acts by
-- itself, so that it can be left asleep until then.

CREATE TABLE snapshots (
    game    text COLLATE "C" NOT NULL REFERENCES games (id),
    seq     bigint NOT NULL,
    content bytea  NOT NULL,
    PRIMARY KEY (game, seq)
);

ALTER TABLE games ADD COLUMN wake_at bigint NOT NULL DEFAULT 0;

-- Of games from before nobody has noted it: they are looked at once, at the next start.
UPDATE games SET wake_at = 1 WHERE status <> 'finished';
