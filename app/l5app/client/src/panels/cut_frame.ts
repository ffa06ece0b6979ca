import { Vector3 } from "three";
import { h, type VNode } from "vue";
import { stage } from "../scene/stage";
import { ui, view } from "../state/store";

const HALF_MM = 62; // half the side of the frame: a little wider than a vertebra with its processes

/** Half the side of the frame, mm: never so large that its letters leave the free stage. */
function halfSide(): number {
  return Math.min(HALF_MM, (0.4 * stage.rig.free.width) / stage.rig.pixelsPerMm);
}

const MARGIN_PX = { side: 20, top: 64, bottom: 160 };

/** A spot drawn into the free stage, so that a letter never lies below a panel. */
function inside({ x, y }: { x: number; y: number }): { x: number; y: number } {
  const { left, top, width, height } = stage.rig.free;
  const { side, top: roof, bottom } = MARGIN_PX;
  return {
    x: Math.min(left + width - side, Math.max(left + side, x)),
    y: Math.min(top + height - bottom, Math.max(top + roof, y)),
  };
}

/** Names of the two ends of the frame, first the one its own first axis points to. */
const sides = (normal: Vector3): [string, string] => (Math.abs(normal.x) > 0.9 ? ["P", "A"] : ["L", "R"]);

/** Sides of the body at the cut, always; its plane as a thin frame while a hand moves it. */
export function cutFrame(): VNode | null {
  const { cut } = view;
  if (!cut || ui.drawn === 0) return null;
  const normal = new Vector3(...cut.normal);
  const middle = stage.rig.pose.target.clone();
  middle.addScaledVector(normal, cut.offset_mm - normal.dot(middle));
  const across = Math.abs(normal.x) > 0.9 ? new Vector3(0, 1, 0) : new Vector3(1, 0, 0);
  across.addScaledVector(normal, -across.dot(normal)).normalize();
  const along = normal.clone().cross(across);
  const half = halfSide();
  const at = (a: number, b: number): { x: number; y: number } =>
    stage.rig.project(
      middle
        .clone()
        .addScaledVector(across, a * half)
        .addScaledVector(along, b * half),
    );
  const corners = [at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)];
  const path = `M${corners.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
  const [high, low] = sides(normal);
  const letter = (text: string, side: number): VNode => {
    const { x, y } = inside(at(side * 1.05, -0.8));
    return h("text", { x, y, "text-anchor": "middle", "dominant-baseline": "middle" }, text);
  };
  const frame = ui.cutDragged ? [h("path", { class: "outer", d: path }), h("path", { class: "inner", d: path })] : [];
  return h("svg", { class: "cut-frame", "aria-hidden": "true" }, [...frame, letter(high, 1), letter(low, -1)]);
}
