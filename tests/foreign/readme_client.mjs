// readme_client.mjs SERVER README: the client that README.md shows, run to the letter but for the port.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServer } from "./server.mjs";

const [program, readme] = process.argv.slice(2);
const code = /```js\n([^`]*socket\.io-client[^`]*)```/.exec(readFileSync(readme, "utf8"))[1];
assert.ok(code.trimEnd().split("\n").length <= 10, "it has more than ten lines");

const server = await startServer(program);
const usual = "http://127.0.0.1:7777";
assert.ok(code.includes(usual));
const file = join(dirname(fileURLToPath(import.meta.url)), "play.mjs");
writeFileSync(file, code.replace(usual, server.url));

// Until it has done this many things in its game.
const enough = 8;
const client = spawn(process.execPath, [file, server.token("ada")]);
process.on("exit", () => client.kill());
let said = "";
await new Promise((resolve, reject) => {
  client.stderr.on("data", (chunk) => reject(new Error(String(chunk))));
  client.on("exit", (status) => reject(new Error(`it ended with ${status}:\n${said}`)));
  client.stdout.on("data", (chunk) => {
    said += chunk;
    if (said.trimEnd().split("\n").filter((line) => /^[A-Z]/.test(line)).length >= enough) resolve();
  });
});
client.removeAllListeners("exit");
client.kill();
assert.match(said, /success: true/);
assert.equal(await server.stop(), 0);
console.log(said);
