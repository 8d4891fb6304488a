#!/usr/bin/env python3
"""Holds the schemas of card files against the files: schema_test.py RESOURCES.

Every shipped set of cards, file of scenarios and example of the documentation fits its schema; no
schema is lax: in any of them a key too many, a required key too few or a value of another type does
not fit any more; and what authors mistype is refused.
"""

import copy
import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

# What no field can be.
NEVER = [[["never"]]]

MANTIMON = {
    "id": "a-fox", "number": 1, "rarity": "common", "name": "A Fox", "kind": "mantimon", "rulesets": ["standard"],
    "hp": 60, "type": "fire", "stage": "basic", "retreat_cost": 1,
    "attacks": [{"name": "Bite", "cost": ["fire"], "damage": 20}],
}
PRINT = {"id": "a-thing", "number": 2, "rarity": "common", "name": "A Thing", "rulesets": ["standard"], "text": "?"}


def file_with(*cards):
    return {"set": "a", "name": "A", "cards": list(cards)}


def fox(**changes):
    return file_with({**MANTIMON, **changes})


def item(effect, **changes):
    return file_with({**PRINT, "kind": "item", "effect": effect, **changes})


DRAW = {"do": "draw", "amount": 1}
HERE = {"side": "own", "place": "active"}
WRONG_CARDS = {
    "another key": fox(colour="red"),
    "a misspelt key": fox(retreat_cots=1),
    "no hp": file_with({key: value for key, value in MANTIMON.items() if key != "hp"}),
    "hp between tens": fox(hp=65),
    "a colorless weakness": fox(weakness="colorless"),
    "a stage without its basic": fox(stage="stage1"),
    "a basic that evolves": fox(evolves_from="Ember Fox"),
    "an id with capitals": fox(id="A-Fox"),
    "no such kind": fox(kind="creature"),
    "no ruleset": fox(rulesets=[]),
    "an attack without a cost": fox(attacks=[{"name": "Bite", "damage": 10}]),
    "an ability on attaching": fox(abilities=[{"name": "A", "trigger": "on_attach", "effect": DRAW, "text": "?"}]),
    "an ability without an effect": fox(abilities=[{"name": "A", "trigger": "on_play", "text": "?"}]),
    "an item with hp": item(DRAW, hp=60),
    "an item with a trigger": item(DRAW, trigger="at_checkup"),
    "a stadium that is damaged": item(DRAW, kind="stadium", trigger="on_damaged"),
    "a tool that is used": item(DRAW, kind="tool", trigger="activated"),
    "a basic energy of no type": file_with({**PRINT, "kind": "basic_energy", "type": "colorless"}),
    "an energy that provides nothing": file_with({**PRINT, "kind": "special_energy", "provides": []}),
    "no such operation": item({"do": "drow", "amount": 1}),
    "no operation": item({"amount": 1}),
    "an empty list": item([]),
    "a missing amount": item({"do": "draw"}),
    "an amount in words": item({"do": "draw", "amount": "two"}),
    "a key of another operation": item({"do": "draw", "amount": 1, "condition": "asleep"}),
    "no such place": item({"do": "heal", "to": {"side": "own", "place": "hand"}, "amount": 10}),
    "a selector without a place": item({"do": "heal", "to": {"side": "own"}, "amount": 10}),
    "no such condition": item({"do": "set_condition", "to": HERE, "condition": "dizzy"}),
    "all conditions at once": item({"do": "set_condition", "to": HERE, "condition": "all"}),
    "no such count": item({"do": "draw", "amount": {"per": 1, "count": "moons"}}),
    "a count without per": item({"do": "draw", "amount": {"count": "heads"}}),
    "no such test": item({**DRAW, "if": {"is": "it_rains"}}),
    "a test without its number": item({**DRAW, "if": {"is": "hand_at_most", "of": {"place": "player"}}}),
    "a choice of one": item({"do": "choose_one", "options": [DRAW]}),
    "a search into the prizes": item({"do": "search", "amount": 1, "into": "prizes"}),
    "an energy from the bench": item({"do": "attach_energy", "to": HERE, "amount": 1, "from": "bench"}),
    "no such lock": item({"do": "lock", "lock": "doors", "to": HERE, "for": "this_turn"}),
    "no such query": item({"do": "aura", "query": "luck", "amount": 1, "to": HERE, "for": "this_turn"}),
    "a change by nothing": item({"do": "aura", "query": "hp", "to": HERE, "for": "this_turn"}),
    "no such duration": item({"do": "lock", "lock": "attack", "to": HERE, "for": "forever"}),
    "nested deep": item({"do": "flip_coins", "then": [{"do": "may_do", "then": {"do": "drow"}}]}),
}


def paths_of(value, path=()):
    """Every place in a JSON value but the value itself."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in items:
        yield path + (key,)
        yield from paths_of(each, path + (key,))


def at(value, path):
    for key in path:
        value = value[key]
    return value


class Suite:
    def __init__(self, resources):
        self.cards = resources / "cards"
        self.schemas = {path.name.split(".")[0]: json.loads(path.read_text())
                        for path in sorted((resources / "schema").glob("*.schema.json"))}
        self.validators = {name: Draft202012Validator(schema) for name, schema in self.schemas.items()}
        self.failures = []
        self.checks = 0
        self.broken = set()

    def check(self, holds, what):
        self.checks += 1
        if not holds:
            self.failures.append(what)

    def fits(self, schema, value, what):
        errors = list(self.validators[schema].iter_errors(value))
        for error in errors[:3]:
            place = ".".join(str(part) for part in error.absolute_path)
            self.check(False, f"{what}: {place}: {error.message[:200]}")
        self.check(not errors, f"{what} does not fit")

    def is_strict(self, schema, value, what):
        """Each place of the value with a value of another type, and each object with a key too many."""
        validator = self.validators[schema]
        for path in paths_of(value):
            # The same key of the same kind of thing is described by the same part of the schema.
            parent = at(value, path[:-1])
            kind = [parent.get(key) for key in ("do", "is", "kind")] if isinstance(parent, dict) else path[-2:-1]
            place = (schema, str(kind), tuple(part for part in path[-3:] if isinstance(part, str)))
            if place in self.broken:
                continue
            self.broken.add(place)
            broken = copy.deepcopy(value)
            at(broken, path[:-1])[path[-1]] = NEVER
            self.check(not validator.is_valid(broken), f"{what}: {path} may have any type")
            if isinstance(at(value, path), dict):
                broken = copy.deepcopy(value)
                at(broken, path)["surplus"] = 1
                self.check(not validator.is_valid(broken), f"{what}: {path} may have any key")

    def shipped_sets(self):
        files = sorted(self.cards.glob("*.json"))
        self.check(files, "no set of cards is shipped")
        for file in files:
            content = json.loads(file.read_text())
            self.fits("card-set", content, file.name)
            for card in content["cards"]:
                alone = {**content, "cards": [card]}
                self.fits("card-set", alone, f"{file.name}: {card['id']}")
                self.is_strict("card-set", alone, f"{file.name}: {card['id']}")

    def shipped_scenarios(self):
        files = sorted((self.cards / "scenarios").glob("*.json"))
        self.check(files, "no scenario is shipped")
        for file in files:
            self.fits("scenarios", json.loads(file.read_text()), file.name)

    def documentation(self):
        scenario = re.search(r"```json\n(.*?)```", (self.cards / "SCENARIOS.md").read_text(), re.S)
        example = json.loads(scenario.group(1))
        self.fits("scenarios", example, "SCENARIOS.md")
        self.is_strict("scenarios", example, "SCENARIOS.md")
        effects = re.findall(r"```json \w+\n(.*?)\n```", (self.cards / "EFFECTS.md").read_text())
        self.check(len(effects) > 60, "EFFECTS.md has hardly any examples")
        for effect in effects:
            self.fits("card-set", item(json.loads(effect)), f"EFFECTS.md: {effect}")
            self.is_strict("card-set", item(json.loads(effect)), f"EFFECTS.md: {effect}")

    def mistakes(self):
        self.fits("card-set", fox(), "the fox that the mistakes are made of")
        self.fits("card-set", item(DRAW), "the item that the mistakes are made of")
        for name, wrong in WRONG_CARDS.items():
            self.check(not self.validators["card-set"].is_valid(wrong), f"{name}: is not refused")


def main():
    suite = Suite(Path(sys.argv[1]))
    for schema in suite.schemas.values():
        Draft202012Validator.check_schema(schema)
    suite.shipped_sets()
    suite.shipped_scenarios()
    suite.documentation()
    suite.mistakes()
    for failure in suite.failures[:50]:
        print("FAIL", failure)
    print(f"{len(suite.schemas)} schemas, {suite.checks} checks, {len(suite.failures)} failures")
    return 1 if suite.failures else 0


if __name__ == "__main__":
    sys.exit(main())
