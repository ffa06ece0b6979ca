import type { BufferGeometry } from "three";
import type { Chunk, Manifest } from "../types";
import { readGlb } from "./glb";

export async function fetchManifest(url: string): Promise<Manifest> {
  const answer = await fetch(url, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`The list of structures did not arrive (${answer.status}).`);
  return (await answer.json()) as Manifest;
}

/** Where the bytes of a load are counted. */
export interface Counter {
  total: number;
  got: number;
}

/** Bytes of a chunk, counted as they arrive. */
async function fetchCounted(chunk: Chunk, counter: Counter): Promise<ArrayBuffer> {
  const answer = await fetch(chunk.url);
  if (!answer.ok || !answer.body) throw new Error(`The ${chunk.name} did not arrive (${answer.status}).`);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let counted = 0;
  const reader = answer.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    const now = Math.min(counted + read.value.byteLength, chunk.bytes);
    counter.got += now - counted;
    counted = now;
  }
  counter.got += chunk.bytes - counted;
  return new Blob(pieces).arrayBuffer();
}

/**
 * Fetches every chunk at once and hands them over in the manifest's order, so that what
 * matters first is seen first.
 */
export async function loadChunks(
  chunks: Chunk[],
  counter: Counter,
  show: (chunk: Chunk, geometries: Map<string, BufferGeometry>) => Promise<void>,
  next: (chunk: Chunk) => void = () => undefined,
): Promise<void> {
  Object.assign(counter, { got: 0, total: chunks.reduce((sum, chunk) => sum + chunk.bytes, 0) });
  const coming = chunks.map((chunk) => fetchCounted(chunk, counter));
  // A failure is reported where it is awaited; until then it must not count as unhandled.
  coming.forEach((each) => each.catch(() => undefined));
  for (const [index, chunk] of chunks.entries()) {
    next(chunk);
    const file = await coming[index];
    if (file) await show(chunk, readGlb(file));
  }
}
