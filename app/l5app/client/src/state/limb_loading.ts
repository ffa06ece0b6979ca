import { watch } from "vue";
import { loadChunks } from "../scene/loading";
import { stage } from "../scene/stage";
import { say } from "./actions";
import { atlas } from "./atlas";
import { fetchInnervation } from "./innervation";
import { ui, view } from "./store";

const IDLE_MS = 4000; // after the spine is there; a reader is still looking at it
const RETRY_MS = 6000;

interface Line {
  saveData?: boolean;
}

/** True where the reader pays for bytes and asked for few: then the limb waits until it is wanted. */
const sparing = (): boolean => (navigator as { connection?: Line }).connection?.saveData === true;

async function loadLimb(): Promise<void> {
  if (ui.limb.wanted) return;
  ui.limb.wanted = true;
  ui.limb.failed = "";
  try {
    await fetchInnervation();
    const chunks = atlas.manifest!.chunks.filter(({ part }) => part === "limb");
    await loadChunks(chunks, ui.limb, async (chunk, geometries) => {
      stage.add(chunk, geometries);
      await new Promise((done) => requestAnimationFrame(done));
    });
    ui.limb.done = true;
  } catch (error) {
    Object.assign(ui.limb, { wanted: false, failed: (error as Error).message });
    if (view.section === "limb") say("error", `${ui.limb.failed} Trying again in ${RETRY_MS / 1000} s.`);
    window.setTimeout(() => view.section === "limb" && void loadLimb(), RETRY_MS);
  }
}

/** The limb comes when it is asked for, or while nothing else happens. */
export function followLimb(): void {
  watch(
    () => view.section,
    (section) => section === "limb" && void loadLimb(),
    { immediate: true },
  );
  if (!sparing()) window.setTimeout(() => void loadLimb(), IDLE_MS);
}
