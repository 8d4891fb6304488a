#!/usr/bin/env python3
"""Holds the schemas and the golden frames against each other: schema_test.py SCHEMAS GOLDENS.

Every golden frame fits its schema, every schema has a golden frame, and no schema is lax: a frame
in which one required field is missing, or one value is of another type, does not fit any more.
"""

import copy
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, RefResolver

FRAME_KINDS = {"requests": "request", "answers": "answer", "pushes": "push"}
BASE = "https://mantimon.invalid/protocol/1/"
# What no field of any message can be.
NEVER = [[["never"]]]


def load(root):
    return {str(path.relative_to(root)): json.loads(path.read_text()) for path in sorted(root.rglob("*.json"))}


def paths_of(value, path=()):
    """Every place in a JSON value but the value itself."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield path + (key,)
        yield from paths_of(item, path + (key,))


def changed(data, path, change):
    result = copy.deepcopy(data)
    parent = result
    for key in path[:-1]:
        parent = parent[key]
    change(parent, path[-1])
    return result


class Suite:
    def __init__(self, schemas, goldens):
        self.schemas = schemas
        self.goldens = goldens
        self.failures = []
        self.checks = 0
        self.broken = set()
        self.store = {schema["$id"]: schema for schema in schemas.values()}

    def validator(self, schema):
        resolver = RefResolver(base_uri=schema["$id"], referrer=schema, store=self.store)
        return Draft202012Validator(schema, resolver=resolver)

    def check(self, holds, what):
        self.checks += 1
        if not holds:
            self.failures.append(what)

    def every_schema_is_one(self):
        for name, schema in self.schemas.items():
            Draft202012Validator.check_schema(schema)
            self.check(schema["$id"] == BASE + name, f"{name}: its $id names another file")

    def every_schema_has_a_golden(self):
        shown = {self.schema_name(name) for name in self.goldens}
        for name in self.schemas:
            if "/" in name:
                self.check(name in shown, f"{name}: has no golden frame")

    @staticmethod
    def schema_name(golden):
        """requests/game_action.evolve.json is a case of requests/game_action.json."""
        folder, file = golden.split("/")
        return f"{folder}/{file.split('.')[0]}.json"

    def every_golden_fits(self):
        for name, frame in self.goldens.items():
            schema = self.schemas.get(self.schema_name(name))
            self.check(schema is not None, f"{name}: has no schema")
            if schema is None:
                continue
            kind = FRAME_KINDS[name.split("/")[0]]
            frames = self.schemas["frames.json"]
            envelope = {"$id": frames["$id"], "$ref": f"#/$defs/{kind}", "$defs": frames["$defs"]}
            self.fits(envelope, frame, f"{name}: the frame")
            self.fits(schema, frame.get("data", {}), f"{name}: data")
            if "event" in frame:
                self.check(frame["event"] == schema["title"], f"{name}: its schema is titled {schema['title']}")
            self.is_strict(schema, frame.get("data", {}), name)

    def fits(self, schema, value, what):
        for error in self.validator(schema).iter_errors(value):
            place = ".".join(str(part) for part in error.absolute_path)
            self.check(False, f"{what}: {place}: {error.message[:200]}")
        self.checks += 1

    def is_strict(self, schema, data, name):
        validator = self.validator(schema)
        for path in paths_of(data):
            # The second item of a list is described as its first one is.
            place = ".".join("*" if isinstance(part, int) else part for part in path)
            if (schema["$id"], place) in self.broken:
                continue
            self.broken.add((schema["$id"], place))

            def other_type(parent, key):
                parent[key] = NEVER

            broken = changed(data, path, other_type)
            self.check(not validator.is_valid(broken), f"{name}: {place} may have any type")
        for key in schema.get("required", []):
            broken = changed(data, (key,), lambda parent, last: parent.pop(last))
            self.check(not validator.is_valid(broken), f"{name}: {key} may be missing")


def main():
    suite = Suite(load(Path(sys.argv[1])), load(Path(sys.argv[2])))
    suite.every_schema_is_one()
    suite.every_schema_has_a_golden()
    suite.every_golden_fits()
    for failure in suite.failures:
        print("FAIL", failure)
    print(f"{len(suite.schemas)} schemas, {len(suite.goldens)} golden frames, {suite.checks} checks, "
          f"{len(suite.failures)} failures")
    return 1 if suite.failures or not suite.goldens else 0


if __name__ == "__main__":
    sys.exit(main())
