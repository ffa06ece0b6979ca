import { stage } from "./scene/stage";
import { ui, view } from "./state/store";
import type { Vec3 } from "./types";

/** `window.l5root`: what tests and measurements ask of the page. */
export function exposeForTests(): void {
  const api = {
    get ready(): boolean {
      return ui.loading.done && stage.ready;
    },
    get limbReady(): boolean {
      return ui.limb.done;
    },
    get settled(): boolean {
      return ui.loading.done && stage.settled;
    },
    get firstFrameMs(): number {
      return stage.stats.firstFrameMs;
    },
    get lastFrameMs(): number {
      return stage.stats.lastFrameMs;
    },
    get frames(): number {
      return stage.stats.frames;
    },
    get view(): unknown {
      return JSON.parse(JSON.stringify(view));
    },
    project(point: Vec3): [number, number] {
      const { x, y } = stage.rig.project(point);
      return [x, y];
    },
    pick(x: number, y: number): { id: string; ms: number } {
      const start = performance.now();
      const id = stage.pickAt(x, y)?.part.structure.id ?? "";
      return { id, ms: performance.now() - start };
    },
    measureFrame: (): number => stage.measureFrame(),
  };
  Object.defineProperty(globalThis, "l5root", { value: api, configurable: true });
}
