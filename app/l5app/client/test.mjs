/** Bundles tests/*.test.ts into a folder of its own and runs them with node's own test runner. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const out = mkdtempSync(join(tmpdir(), "l5root-client-"));
const tests = readdirSync(join(HERE, "tests")).filter((name) => name.endsWith(".test.ts"));
try {
    await build({
        absWorkingDir: HERE,
        entryPoints: tests.map((name) => `tests/${name}`),
        outdir: out,
        bundle: true,
        platform: "node",
        format: "esm",
        outExtension: { ".js": ".mjs" },
    });
    const files = tests.map((name) => join(out, name.replace(/\.ts$/, ".mjs")));
    process.exitCode = spawnSync(process.execPath, ["--test", ...files], { stdio: "inherit" }).status ?? 1;
} finally {
    rmSync(out, { recursive: true, force: true });
}
