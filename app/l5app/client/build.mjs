/**
 * Builds dist/ (`node build.mjs`) or says whether it is up to date (`node build.mjs --check`).
 *
 * dist/fresh.json lets a test without node tell whether dist/ belongs to the sources:
 *   sources  SHA-256 over the source files in order of their path (POSIX, relative to this folder,
 *            sorted by code point). Each file adds: path, one NUL byte, its bytes, one NUL byte.
 *            Source files are everything below src/ plus package.json, package-lock.json,
 *            tsconfig.json and build.mjs.
 *   files    name -> SHA-256 of every other file in dist/.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, "dist");
const LOOSE = ["build.mjs", "package-lock.json", "package.json", "tsconfig.json"];
const FONTS = [
    ["hanken-grotesk", "wght-normal"],
    ["newsreader", "wght-normal"],
    ["newsreader", "wght-italic"],
];

const SHIPPED = [
    "three",
    "three-mesh-bvh",
    ...new Set(FONTS.map(([family]) => `@fontsource-variable/${family}`)),
    "@mdi/js",
];

const sha = (bytes) => createHash("sha256").update(bytes).digest("hex");

function filesBelow(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

function hashSources() {
    const below = filesBelow(join(HERE, "src")).map((path) => relative(HERE, path).split(sep).join("/"));
    const hash = createHash("sha256");
    for (const path of [...LOOSE, ...below].sort()) {
        hash.update(path)
            .update("\0")
            .update(readFileSync(join(HERE, path)))
            .update("\0");
    }
    return hash.digest("hex");
}

function hashDist() {
    const names = readdirSync(DIST)
        .filter((name) => name !== "fresh.json")
        .sort();
    return Object.fromEntries(names.map((name) => [name, sha(readFileSync(join(DIST, name)))]));
}

/** What is shipped in dist/ and is not ours, each with its licence as its authors wrote it. */
function licences() {
    const texts = SHIPPED.map((name) => {
        const text = readFileSync(join(HERE, "node_modules", name, "LICENSE"), "utf8");
        return `${name}\n${"=".repeat(name.length)}\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
    });
    return texts.join("\n\n");
}

async function build() {
    const { build: bundle } = await import("esbuild");
    rmSync(DIST, { recursive: true, force: true });
    mkdirSync(DIST);
    const shared = { bundle: true, minify: true, legalComments: "none", absWorkingDir: HERE, target: "es2022" };
    await bundle({
        ...shared,
        entryPoints: ["src/index.ts"],
        outfile: "dist/l5root.js",
        format: "iife",
        globalName: "l5root_client",
        alias: { vue: join(HERE, "src/vue_global.ts") },
        banner: { js: "/*! L5 root atlas, MIT. Contains three.js and three-mesh-bvh, both MIT. */" },
    });
    await bundle({
        ...shared,
        entryPoints: ["src/styles/index.css"],
        outfile: "dist/l5root.css",
        external: ["*.woff2"],
    });
    for (const [family, cut] of FONTS) {
        const name = `${family}-latin-${cut}.woff2`;
        copyFileSync(join(HERE, "node_modules/@fontsource-variable", family, "files", name), join(DIST, name));
    }
    writeFileSync(join(DIST, "third-party.txt"), licences());
    const fresh = { sources: hashSources(), files: hashDist() };
    writeFileSync(join(DIST, "fresh.json"), `${JSON.stringify(fresh, null, 2)}\n`);
}

function check() {
    const fresh = JSON.parse(readFileSync(join(DIST, "fresh.json"), "utf8"));
    const same = fresh.sources === hashSources() && JSON.stringify(fresh.files) === JSON.stringify(hashDist());
    if (!same) {
        console.error("client/dist does not belong to client/src: run `npm run build`.");
        process.exit(1);
    }
}

if (process.argv.includes("--check")) check();
else await build();
