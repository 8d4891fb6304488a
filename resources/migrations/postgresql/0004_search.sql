-- People and finished games are found by how a name begins: name_key is the name with its case folded, as
-- storage::searchKey() does it. Names from before are folded as far as SQL can, until they are said again.

ALTER TABLE users ADD COLUMN name_key text COLLATE "C" NOT NULL DEFAULT '';

UPDATE users SET name_key = LOWER(name);

CREATE INDEX users_name ON users (name_key);

CREATE INDEX users_email ON users (LOWER(email)) WHERE email IS NOT NULL;

ALTER TABLE seats ADD COLUMN name_key text COLLATE "C" NOT NULL DEFAULT '';

UPDATE seats SET name_key = LOWER(name);

CREATE INDEX seats_name ON seats (name_key);

-- How many turns a finished game had; NULL where nobody counted.
ALTER TABLE games ADD COLUMN turns integer;
