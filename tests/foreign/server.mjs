// A server process with data that is thrown away.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function startServer(program, ...options) {
  const folder = mkdtempSync(join(tmpdir(), "mantimon-foreign-"));
  const child = spawn(program, ["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "off", "--data-dir", folder, ...options]);
  process.on("exit", () => child.kill("SIGKILL")); // when a test fails
  const port = await new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk) => {
      said += chunk;
      const found = /players connect to 127\.0\.0\.1:(\d+)/.exec(said);
      if (found) resolve(Number(found[1]));
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", () => reject(new Error(`the server did not start:\n${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    token: (user, ...more) =>
      execFileSync(program, ["token", "--data-dir", folder, "--user", user, ...more], { encoding: "utf8" }).trim(),
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners("exit");
        child.on("exit", (code) => {
          rmSync(folder, { recursive: true, force: true });
          resolve(code);
        });
        child.kill("SIGTERM");
      }),
  };
}
