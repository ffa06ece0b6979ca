import { Vector3 } from "three";
import { nineOf, poseOf, settled } from "../scene/camera_rig";
import { stage } from "../scene/stage";
import type { CameraNine, Cut, CutKind, Vec3 } from "../types";
import { onStep, say } from "./actions";
import { atlas } from "./atlas";
import { limbFields, readLimb } from "./limb_address";
import { view } from "./store";

/**
 * The whole view in the part of the address after "#":
 *
 *   #v1;c=<target x,y,z,distance,degrees round the body,degrees above>;s=<ids>;h=<hidden>;u=<shown although hidden at the start>
 *     ;f=<faded>;g=<solid although faded at the start>;i=<isolated>;o=<id:percent>
 *     ;k=<cut kind>:<offset mm>[:<normal x,y,z>];l=0
 *     ;p=limb;y=<layer>;m=<map>;x=<extras>;z=<skin tone>;t=<traced>;n=<id:percent>;q=<place on the skin x,y,z>
 *
 * Ids are joined by "+"; the first of `s` is the one described. Fields that say nothing new are left out.
 * Those of the second line are read by state/limb_address.ts.
 */
const VERSION = "v1";
const FARTHEST = 5000; // mm, and more than any angle; NaN is refused with it

const list = (ids: string[]): string => ids.join("+");
const minus = (ids: string[], others: string[]): string[] => ids.filter((id) => !others.includes(id));
const short = (value: number): string => String(Math.round(value * 10) / 10);

function cutText({ kind, normal, offset_mm }: Cut): string {
  const axis = normal.map((each) => String(Math.round(each * 1000) / 1000)).join(",");
  return `${kind}:${short(offset_mm)}:${axis}`;
}

/** Target x, y, z; distance; degrees round the body; degrees above. */
function cameraText(camera: CameraNine): string {
  const { target, distance, azimuth, elevation } = settled(poseOf(camera));
  return [...target.toArray(), distance, azimuth, elevation].join(",");
}

export function addressOf(camera: CameraNine): string {
  const [hiddenFirst, fadedFirst] = [atlas.atStart("hidden"), atlas.atStart("faded")];
  const fields: [string, string][] = [
    ["c", cameraText(camera)],
    ["s", list([view.selected, ...view.alsoSelected].filter(Boolean)) || "-"],
    ["h", list(minus(view.hidden, hiddenFirst))],
    ["u", list(minus(hiddenFirst, view.hidden))],
    ["f", list(minus(view.faded, fadedFirst))],
    ["g", list(minus(fadedFirst, view.faded))],
    ["i", list(view.isolated)],
    [
      "o",
      Object.entries(view.opacity)
        .map(([id, part]) => `${id}:${Math.round(part * 100)}`)
        .join("+"),
    ],
    ["k", view.cut ? cutText(view.cut) : ""],
    ["l", view.labelsOn ? "" : "0"],
    ...limbFields(),
  ];
  return `#${VERSION};${fields
    .filter(([, text]) => text)
    .map(([key, text]) => `${key}=${text}`)
    .join(";")}`;
}

interface Reading {
  camera: CameraNine | null;
  change: Partial<typeof view>;
  unknown: string[];
}

function readCut(text: string): Cut | null {
  const [kind, offset, axis] = text.split(":");
  const normal = (axis ?? "").split(",").map(Number);
  if (!["axial", "sagittal", "coronal", "free"].includes(kind ?? "") || normal.length !== 3) return null;
  const length = Math.hypot(...normal);
  if (!Number.isFinite(Number(offset)) || !(length > 0.5)) return null;
  return { kind: kind as CutKind, normal: normal.map((each) => each / length) as Vec3, offset_mm: Number(offset) };
}

function readCamera(text: string | undefined): CameraNine | null {
  const six = (text ?? "").split(",").map(Number);
  if (six.length !== 6 || !six.every((each) => Math.abs(each) <= FARTHEST)) return null;
  const [x, y, z, distance, azimuth, elevation] = six as [number, number, number, number, number, number];
  return nineOf(settled({ target: new Vector3(x, y, z), distance, azimuth, elevation }));
}

function readOpacity(text: string, known: (ids: string[]) => string[]): Record<string, number> {
  const pairs = text.split("+").map((pair) => pair.split(":"));
  const good = pairs.filter(([id, percent]) => id && known([id]).length && Number.isFinite(Number(percent)));
  return Object.fromEntries(good.map(([id, percent]) => [id, Math.min(100, Math.max(0, Number(percent))) / 100]));
}

/** The text as it was written; a link cut short in the middle of a character says nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** What an address says; null when it is none of ours. */
export function readAddress(hash: string): Reading | null {
  const [version, ...parts] = decoded(hash.replace(/^#/, "")).split(";");
  if (version !== VERSION) return null;
  const fields = new Map(parts.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
  const unknown: string[] = [];
  const known = (ids: string[]): string[] => {
    unknown.push(...ids.filter((id) => !atlas.has(id)));
    return ids.filter((id) => atlas.has(id));
  };
  const ids = (key: string): string[] => known((fields.get(key) ?? "").split("+").filter((id) => id && id !== "-"));
  const [selected = "", ...alsoSelected] = ids("s");
  const change = {
    selected,
    alsoSelected,
    hidden: [...minus(atlas.atStart("hidden"), ids("u")), ...ids("h")],
    faded: [...minus(atlas.atStart("faded"), ids("g")), ...ids("f")],
    isolated: ids("i"),
    opacity: fields.has("o") ? readOpacity(fields.get("o") ?? "", known) : {},
    cut: fields.has("k") ? readCut(fields.get("k") ?? "") : null,
    labelsOn: fields.get("l") !== "0",
    ...readLimb(fields, known),
  };
  return { camera: readCamera(fields.get("c")), change, unknown };
}

/** Shows what the address says; false when it says nothing. */
export function applyAddress(fly: boolean): boolean {
  const reading = readAddress(location.hash);
  if (!reading) return false;
  Object.assign(view, reading.change);
  const camera = reading.camera ?? (view.section === "limb" ? atlas.manifest!.start.limb_camera : null);
  if (camera) {
    view.camera = camera;
    stage.setCamera(camera, fly);
  }
  if (reading.unknown.length) say("warn", "This link names a structure we do not have. The rest is shown.");
  return true;
}

const address = (): string => location.pathname + location.search + addressOf(stage.goal);

/** Keeps address and view together from now on. */
export function followAddress(): void {
  onStep.push(() => {
    if (addressOf(stage.goal) !== location.hash) history.pushState(null, "", address());
  });
  stage.onCameraRest.push(() => history.replaceState(null, "", address()));
  addEventListener("popstate", () => applyAddress(true));
}

export function linkToView(): string {
  return location.origin + address();
}
