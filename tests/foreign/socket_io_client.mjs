// socket_io_client.mjs SERVER websocket|default|polling|kept [OPTION…]: two clients of npm's play a whole game, are
// refused what they should be, and one comes back after a loss. kept: polling with connections that are kept. The
// options are the server's.
import assert from "node:assert/strict";
import http from "node:http";
import { io } from "socket.io-client";
import { startServer } from "./server.mjs";

const [program, mode, ...options] = process.argv.slice(2);
const transports = {
  websocket: { transports: ["websocket"] },
  default: {},
  polling: { transports: ["polling"] },
  kept: { transports: ["polling"], agent: new http.Agent({ keepAlive: true }) },
}[mode];
// Played as fast as it goes; each request of a polling client is a connection of its own unless it is told otherwise.
const unlimited = (what) => [`--${what}-rate`, "10000", `--${what}-burst`, "10000"];
const handshakes = mode === "kept" ? ["--handshake-rate", "1", "--handshake-burst", "40"] : unlimited("handshake");
const server = await startServer(program, ...unlimited("message"), ...handshakes, ...options);

const connect = (nsp, auth, more = {}) =>
  io(server.url + nsp, { ...transports, auth, forceNew: true, reconnectionDelay: 10, ...more });
const once = (emitter, event) => new Promise((resolve) => emitter.once(event, resolve));
const ask = (socket, event, data) => socket.timeout(20_000).emitWithAck(event, data);

// What is refused is refused as the library tells it.
for (const [nsp, auth, code] of [
  ["/game", {}, "missing_token"],
  ["/game", { token: "nonsense" }, "invalid_token"],
  ["/monitor", { token: server.token("ada") }, "forbidden"],
]) {
  const socket = connect(nsp, auth);
  const error = await once(socket, "connect_error");
  assert.equal(error.data?.code, code);
  assert.ok(error.message.length > 0);
  socket.close();
}
const stray = connect("/random", {});
assert.equal((await once(stray, "connect_error")).message, "Invalid namespace");
stray.close();

// One connection, two namespaces.
const admin = connect("/monitor", { token: server.token("mo", "--role", "admin") });
await once(admin, "connect");
assert.equal((await ask(admin, "server:info", {})).success, true);

const token = server.token("ada", "--name", "Ada");
const player = connect("/game", { token, recovery: true });
await once(player, "connect");
assert.ok(player.id);
if (mode === "default") {
  if (player.io.engine.transport.name !== "websocket") await once(player.io.engine, "upgrade");
  assert.equal(player.io.engine.transport.name, "websocket");
}
assert.equal((await ask(player, "no:such", {})).error_code, "unknown_event");
assert.equal((await ask(player, "server:info", { bytes: new Uint8Array([1, 2, 3]) })).success, true);

// Two of them play each other: what each may do is asked of the server, and one of it is done.
class Player {
  constructor(socket) {
    this.socket = socket;
    this.over = null;
    socket.on("game:over", (pushed) => (this.over = pushed));
    socket.on("game:state", (pushed) => {
      this.state = pushed;
    });
  }
  async actions(game) {
    const { actions = [] } = await ask(this.socket, "game:legal_actions", game);
    return actions.filter((action) => action.type !== "resign");
  }
}

const ada = new Player(player);
const other = connect("/game", { token: server.token("ben") });
await once(other, "connect");
const ben = new Player(other);
// Who did not ask for recovery gets no offset.
other.onAny((event, ...more) => assert.equal(more.length, 1, event));
const created = await ask(player, "game:create", { ruleset: "standard", deck_id: "ember-starter", opponent: "anyone" });
assert.equal(created.success, true, JSON.stringify(created));
const game = { game_id: created.game_id };
const joined = await ask(other, "game:join", { join_code: created.join_code, deck_id: "ember-starter" });
assert.equal(joined.success, true, JSON.stringify(joined));
if (!ada.state) await once(player, "game:state");

let seed = 7;
const random = (bound) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * bound);
};

let acted = 0;
let wasLost = false;
while (!ada.over && acted < 5000) {
  for (const each of [ada, ben]) {
    const actions = await each.actions(game);
    if (actions.length === 0) continue;
    const action = actions[random(actions.length)];
    const answer = await ask(each.socket, "game:action", { ...game, action });
    assert.equal(answer.success, true, JSON.stringify([action, answer]));
    acted += 1;
  }
  if (acted >= 10 && !wasLost) {
    wasLost = true;
    const back = once(player, "connect");
    const told = once(player, "game:reconnected");
    player.io.engine.close();
    await back;
    assert.equal((await told).game_id, created.game_id);
    assert.equal(player.recovered, true);
  }
}
if (!ben.over) await once(other, "game:over");
assert.deepEqual(ada.over.winner, ben.over.winner);
assert.ok(ada.state.seq > 10 && ada.state.viewer_id !== ben.state.viewer_id);
other.close();

// A moderator kicks: the client is told and does not come back by itself.
const gone = once(player, "disconnect");
const kicked = await ask(admin, "monitor:kick", { user_id: ada.state.viewer_id, reason: "a test" });
assert.equal(kicked.success, true, JSON.stringify(kicked));
assert.equal(await gone, "io server disconnect");

// A server that stops closes the transport: the client goes on trying.
const lost = once(admin, "disconnect");
const stopped = server.stop();
assert.notEqual(await lost, "io server disconnect");
admin.close();
assert.equal(await stopped, 0);
console.log(`played a game of ${acted} actions over ${mode}`);
