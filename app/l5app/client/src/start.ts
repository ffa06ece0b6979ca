import type { BufferGeometry } from "three";
import { watch } from "vue";
import { Labels } from "./scene/labels";
import { fetchManifest, loadChunks } from "./scene/loading";
import { Pins } from "./scene/pins";
import { dressSkin } from "./scene/skin_maps";
import { stage } from "./scene/stage";
import { TraceLine } from "./scene/trace_line";
import { hush, say } from "./state/actions";
import { applyAddress, followAddress } from "./state/address";
import { atlas, pathTo } from "./state/atlas";
import { Bridge, type Trame } from "./state/bridge";
import { innervation } from "./state/innervation";
import { followKeyboard } from "./state/keyboard";
import { followLimb } from "./state/limb_loading";
import { freeStage, widthClass } from "./state/layout";
import { ui, view } from "./state/store";
import { followTheme } from "./state/theme";
import { twin } from "./state/words";
import type { Chunk } from "./types";
import { exposeForTests } from "./window_api";

export let labels: Labels | null = null;
export let pins: Pins | null = null;
let begun = false;

const trame = (): Trame | undefined => (globalThis as unknown as { trame?: Trame }).trame;

function measureWindow(): void {
  ui.size = { w: innerWidth, h: innerHeight };
  ui.width = widthClass(innerWidth);
}

/** The view before anybody touched anything. */
function fillStart(): void {
  const { start } = atlas.manifest!;
  view.hidden = atlas.atStart("hidden");
  view.faded = atlas.atStart("faded");
  view.selected = atlas.has(start.selected) ? start.selected : "";
  view.camera = start.camera;
  stage.setCamera(start.camera, false);
}

/** Maps on the skin, the traced way and the pins follow the view and what the server found. */
function followInnervation(): void {
  const way = new TraceLine(stage.scene);
  watch(
    () => [view.limbMap, view.limbShown, innervation.losses, view.nerveCuts, ui.limb.done],
    () => {
      dressSkin(stage.parts.values());
      stage.wantView();
    },
    { flush: "post" },
  );
  watch(
    () => [innervation.traced, ui.limb.done, view.section],
    () => {
      way.show(view.section === "limb" && ui.limb.done);
      stage.wantView();
    },
    { flush: "post" },
  );
  watch(
    () => [view.section, view.limbLayer, view.limbShown, view.skinSpot, innervation.tree, ui.limb.done],
    () => pins?.show(),
    { flush: "post", immediate: true },
  );
}

function followView(): void {
  const seen = (): string => JSON.stringify({ ...view, camera: null, theme: null });
  watch(
    () => [seen(), ui.hovered],
    () => stage.wantView(),
    { flush: "sync" },
  );
  watch(seen, () => labels?.prune());
  watch(freeStage, () => stage.reframe());
  stage.reframe();
  watch(
    () => view.selected,
    (id) => openTreeAt(id),
    { immediate: true },
  );
  openTreeAt(atlas.structures.find((each) => each.material === "l5" && each.side === "left")?.id ?? "");
}

/** Groups on the way to a structure open, so that its row can be seen. */
function openTreeAt(id: string): void {
  const path = pathTo(id, atlas.groups(ui.treeMode));
  ui.expanded = [...new Set([...ui.expanded, ...path])];
}

let spokenTimer = 0;

function followInstruments(): void {
  stage.onFrame.push(() => {
    if (view.cut) ui.drawn += 1;
    const { mm, px } = scaleBar(stage.rig.pixelsPerMm);
    if (mm !== ui.scale.mm || Math.abs(px - ui.scale.px) > 0.4) ui.scale = { mm, px };
  });
  stage.onCalm.push(() => {
    clearTimeout(spokenTimer);
    spokenTimer = window.setTimeout(() => {
      ui.spoken = twin(((stage.rig.pose.azimuth + 180) % 360) - 180, stage.rig.pose.elevation);
    }, 400);
  });
}

const ROUND_MM = [1, 2, 5, 10, 20, 50, 100, 200];
const LONGEST_PX = 130;

/** The longest round length that fits. */
function scaleBar(perMm: number): { mm: number; px: number } {
  const mm = [...ROUND_MM].reverse().find((each) => each * perMm <= LONGEST_PX) ?? 1;
  return { mm, px: mm * perMm };
}

async function show(chunk: Chunk, geometries: Map<string, BufferGeometry>): Promise<void> {
  stage.add(chunk, geometries);
  await new Promise((done) => requestAnimationFrame(done));
}

async function load(url: string): Promise<void> {
  atlas.fill(await fetchManifest(url));
  fillStart();
  const linked = applyAddress(false);
  const fresh = !Array.isArray(trame()?.state.get("camera"));
  // A link wins over the session; a session nobody has looked at yet takes the start from here.
  new Bridge(trame).start(linked || fresh);
  ui.atlasReady = true;
  followView();
  followInnervation();
  followAddress();
  stage.onCameraRest.push((nine) => (view.camera = nine));
  const first = atlas.manifest!.chunks.filter(({ part }) => part === "spine");
  await loadChunks(first, ui.loading, show, (chunk) => (ui.loading.next = chunk.name));
  Object.assign(ui.loading, { next: "", done: true });
  document.documentElement.dataset.frame = "done";
  followLimb();
}

const GONE = "The graphics of this device stopped. The model comes back with them.";

/** A device may take its graphics away for a while, as when a phone sleeps. */
function followGraphics(): void {
  stage.canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();
    say("warn", GONE);
  });
  stage.canvas.addEventListener("webglcontextrestored", () => {
    if (ui.message?.text === GONE) hush();
    stage.touch();
  });
}

/** Starts everything, once for the life of the page, however often components are mounted. */
export function begin(geometryUrl: string): void {
  if (begun) return;
  begun = true;
  measureWindow();
  followTheme();
  followKeyboard();
  labels = new Labels();
  pins = new Pins();
  followInstruments();
  followGraphics();
  addEventListener("resize", () => {
    measureWindow();
    stage.resize();
  });
  exposeForTests();
  load(geometryUrl).catch((error: Error) => {
    ui.loading.failed = error.message;
    say("error", `${error.message} Load the page again.`);
  });
}
