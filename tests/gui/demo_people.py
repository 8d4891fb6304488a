"""People for the pictures of the dashboard: they play at a running server, report one another and are moderated.

demo_people.py SERVER_PROGRAM DATA_DIR URL

Four games are played to their end, then a line is printed and four others go on at people's pace until the
program is stopped.
"""

import asyncio
import json
import random
import subprocess
import sys

import websockets

PAIRS = [("Ada", "Ben"), ("Cleo", "Dario"), ("Emi", "Farid"), ("Greta", "Hiro")]


class Client:
    """One connection: asks are answered in order, pushes are let go."""

    def __init__(self, program, data_dir, url, name, *options):
        self.url = url
        command = [program, "token", "--data-dir", data_dir, "--user", name.lower(), "--name", name, *options]
        self.token = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
        self.last_id = 0

    async def log_in(self):
        self.socket = await websockets.connect(self.url)
        self.user_id = (await self.ask("auth", token=self.token))["user_id"]

    async def ask(self, event, **data):
        self.last_id += 1
        await self.socket.send(json.dumps({"event": event, "id": self.last_id, "data": data}))
        while True:
            frame = json.loads(await self.socket.recv())
            if frame.get("ack") == self.last_id:
                break
        if frame["data"].get("error_code") == "rate_limited":
            await asyncio.sleep(frame["data"]["details"]["retry_after_ms"] / 1000)
            return await self.ask(event, **data)
        if not frame["data"]["success"]:
            raise RuntimeError(f"{event}: {frame['data']}")
        return frame["data"]


async def begin(first, second):
    decks = [deck["deck_id"] for deck in (await first.ask("deck:list"))["decks"]]
    made = await first.ask("game:create", ruleset="standard", deck_id=decks[0], opponent="anyone")
    await second.ask("game:join", join_code=made["join_code"], deck_id=decks[1])
    return made["game_id"]


async def play(players, game_id, chance, pause):
    """Until the game is over."""
    idle = 0
    while idle < 50:
        for player in players:
            legal = (await player.ask("game:legal_actions", game_id=game_id))["actions"]
            if legal:
                done = await player.ask("game:action", game_id=game_id, action=chance.choice(legal))
                if done["current_player_id"] is None:
                    return
            idle = 0 if legal else idle + 1
            await asyncio.sleep(pause)


async def moderate(moderator, people, game_id):
    await moderator.ask("monitor:message", game_id=game_id, text="Good luck, and have fun!", reason="a final")
    await moderator.ask("monitor:note", user_id=people["Dario"].user_id, text="Says he is new here; be patient.")
    await moderator.ask("monitor:mute", user_id=people["Hiro"].user_id, reason="Insults after a loss")
    reports = (await moderator.ask("monitor:reports", status="open"))["rows"]
    await moderator.ask("monitor:assign_report", report_id=reports[0]["report_id"])
    await moderator.ask("monitor:comment_report", report_id=reports[0]["report_id"], text="The replay shows nothing odd.")


async def main(program, data_dir, url):
    chance = random.Random(7)
    people = {name: Client(program, data_dir, url, name) for pair in PAIRS for name in pair}
    for player in people.values():
        await player.log_in()
    tables = [[people[name] for name in pair] for pair in PAIRS]
    games = [await begin(*table) for table in tables]
    await asyncio.gather(*(play(table, game, chance, 0.03) for table, game in zip(tables, games)))
    await people["Ada"].ask("game:report", game_id=games[0], category="stalling", text="Waits for the last second of each turn.")
    await people["Greta"].ask("game:report", game_id=games[3], category="insults", text="The name of the deck is an insult.")
    games = [await begin(*table) for table in tables]
    moderator = Client(program, data_dir, url.replace("/ws/game", "/ws/monitor"), "Mo", "--role", "moderator")
    await moderator.log_in()
    await moderate(moderator, people, games[0])
    await asyncio.gather(*(play(table, game, chance, 0.03) for table, game in zip(tables[3:], games[3:])))
    print("ready", flush=True)
    await asyncio.gather(*(play(table, game, chance, 0.5) for table, game in zip(tables[:3], games[:3])))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
