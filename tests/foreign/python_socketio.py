"""python_socketio.py SERVER websocket|default: two clients of Debian's python3-socketio play a whole game."""

import queue
import random
import re
import subprocess
import sys
import tempfile

import socketio

PROGRAM, MODE = sys.argv[1:]
TRANSPORTS = ["websocket"] if MODE == "websocket" else None
PATIENCE = 20


class Server:
    """A server process with data that is thrown away."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="mantimon-foreign-")
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--listen", "127.0.0.1:0", "--metrics-listen", "off", "--data-dir", self.folder.name,
             "--message-rate", "10000", "--message-burst", "10000"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        for line in self.process.stdout:
            found = re.search(r"players connect to (127\.0\.0\.1:\d+)", line)
            if found:
                self.url = "http://" + found[1]
                return self
        raise RuntimeError("the server did not start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.communicate(timeout=PATIENCE)
        self.folder.cleanup()

    def token(self, user):
        command = [PROGRAM, "token", "--data-dir", self.folder.name, "--user", user]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


class Player:
    """A client in the namespace /game."""

    def __init__(self):
        self.client = socketio.Client(reconnection=False)
        self.over = queue.Queue()
        self.refusals = queue.Queue()
        self.client.on("game:over", self.over.put, namespace="/game")
        self.client.on("connect_error", self.refusals.put, namespace="/game")

    def connect(self, url, auth):
        self.client.connect(url, auth=auth, namespaces=["/game"], transports=TRANSPORTS, wait_timeout=PATIENCE)

    def ask(self, event, **data):
        return self.client.call(event, data, namespace="/game", timeout=PATIENCE)


def refuse_without_token(url):
    stranger = Player()
    try:
        stranger.connect(url, {})
    except socketio.exceptions.ConnectionError:
        pass
    error = stranger.refusals.get(timeout=PATIENCE)
    assert error["data"]["code"] == "missing_token", error
    stranger.client.disconnect()


def play(ada, ben):
    """What each may do is asked of the server, and one of it is done."""
    chance = random.Random(7)
    created = ada.ask("game:create", ruleset="standard", deck_id="ember-starter", opponent="anyone")
    assert created["success"], created
    joined = ben.ask("game:join", join_code=created["join_code"], deck_id="ember-starter")
    assert joined["success"], joined
    acted = 0
    while acted < 5000:
        for player in (ada, ben):
            answer = player.ask("game:legal_actions", game_id=created["game_id"])
            actions = [action for action in answer.get("actions", []) if action["type"] != "resign"]
            if actions:
                done = player.ask("game:action", game_id=created["game_id"], action=chance.choice(actions))
                assert done["success"], done
                acted += 1
            if not player.over.empty():
                return [each.over.get(timeout=PATIENCE) for each in (ada, ben)], acted
    raise RuntimeError("the game does not end")


with Server() as server:
    refuse_without_token(server.url)
    players = [Player(), Player()]
    for player, name in zip(players, ("ada", "ben")):
        player.connect(server.url, {"token": server.token(name)})
        if MODE == "default":
            assert player.client.transport() == "websocket", player.client.transport()
    overs, actions_done = play(*players)
    assert overs[0]["winner"] == overs[1]["winner"] and actions_done >= 10, (overs, actions_done)
    for player in players:
        player.client.disconnect()
    print(f"played a game of {actions_done} actions over {MODE}")
