import { watch } from "vue";
import { stage } from "../scene/stage";
import type { CutReport, Traced } from "../innervation_types";
import type { CameraNine, Message, PanelText } from "../types";
import { hush, say } from "./actions";
import { innervation } from "./innervation";
import { ui, view, type View } from "./store";

/** The part of trame's page-side state that is used here. */
interface SharedState {
  get(key: string): unknown;
  update(values: Record<string, unknown>): Promise<void>;
  watch(keys: string[], run: (...values: unknown[]) => void): () => void;
}
export interface Trame {
  state: SharedState;
  addConnectListener?(run: () => void): void;
}

/** Flat key of the shared state -> field of the view. */
const KEYS: [string, Exclude<keyof View, "camera">][] = [
  ["hidden", "hidden"],
  ["faded", "faded"],
  ["selected", "selected"],
  ["also_selected", "alsoSelected"],
  ["isolated", "isolated"],
  ["opacity", "opacity"],
  ["cut", "cut"],
  ["labels_on", "labelsOn"],
  ["theme", "theme"],
  ["section", "section"],
  ["limb_layer", "limbLayer"],
  ["limb_map", "limbMap"],
  ["limb_shown", "limbShown"],
  ["skin_tone", "skinTone"],
  ["trace", "trace"],
  ["nerve_cuts", "nerveCuts"],
  ["skin_spot", "skinSpot"],
];
const PUSH_MS = 50;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The text of a structure; what has no text yet is empty, not absent. */
function panelText(value: unknown): PanelText | null {
  const given = value as Partial<PanelText> | null | undefined;
  if (!given?.id) return null;
  const empty = {
    name: "",
    latin: "",
    side: "",
    level: "",
    chip: "",
    paragraphs: [],
    why: "",
    figures: [],
    relations: [],
    sources: [],
    reviewed: "",
  };
  return { ...empty, ...plain(given), id: given.id };
}

/** Couples the view with the server's state, both ways, without echo. */
export class Bridge {
  private agreed = new Map<string, unknown>();
  private pushTimer = 0;
  private joined: SharedState | null = null;

  constructor(private readonly trame: () => Trame | undefined) {}

  /** `ownWins`: what is shown here goes to the server instead of the other way round. */
  start(ownWins: boolean): void {
    this.join(ownWins);
    // After a lost connection trame makes a new state object; what was done meanwhile is told.
    this.trame()?.addConnectListener?.(() => this.join(true));
    watch(
      () => KEYS.map(([, field]) => plain(view[field])),
      () => this.pushSoon(),
    );
    watch(
      () => view.camera,
      () => this.pushSoon(),
    );
  }

  private join(ownWins: boolean): void {
    const state = this.trame()?.state;
    if (!state || state === this.joined) return;
    const first = this.joined === null;
    this.joined = state;
    if (!first || ownWins) this.agreed = new Map();
    if (ownWins) this.push();
    const keys = [...KEYS.map(([key]) => key), "camera", "panel", "message", "traced", "losses"];
    let opening = first;
    state.watch(keys, () => {
      this.take(state, !opening);
      opening = false;
    });
  }

  private take(state: SharedState, fly: boolean): void {
    for (const [key, field] of KEYS) {
      const value = state.get(key);
      if (value === undefined || same(value, this.agreed.get(key))) continue;
      this.agreed.set(key, plain(value));
      if (!same(value, view[field])) Object.assign(view, { [field]: plain(value) });
    }
    this.takeCamera(state.get("camera"), fly);
    ui.panel = panelText(state.get("panel"));
    this.takeFound(state);
    this.takeMessage((state.get("message") ?? null) as Message | null);
  }

  /** What the server worked out from the tables: the way of a nerve, and what cuts take. */
  private takeFound(state: SharedState): void {
    const [traced, losses] = [state.get("traced"), state.get("losses")];
    if (!same(traced ?? null, innervation.traced)) innervation.traced = traced ? (plain(traced) as Traced) : null;
    if (!same(losses ?? [], innervation.losses)) innervation.losses = plain((losses ?? []) as CutReport[]);
  }

  private takeMessage(message: Message | null): void {
    if (same(message, this.agreed.get("message") ?? null)) return;
    this.agreed.set("message", plain(message));
    if (message) say(message.kind, message.text);
    else hush();
  }

  private takeCamera(value: unknown, fly: boolean): void {
    if (!Array.isArray(value) || value.length !== 9 || same(value, this.agreed.get("camera"))) return;
    this.agreed.set("camera", plain(value));
    if (same(value, view.camera)) return;
    view.camera = plain(value) as CameraNine;
    stage.setCamera(view.camera, fly);
  }

  private pushSoon(): void {
    clearTimeout(this.pushTimer);
    this.pushTimer = window.setTimeout(() => this.push(), PUSH_MS);
  }

  private push(): void {
    const state = this.trame()?.state;
    if (!state) return;
    const now: [string, unknown][] = [
      ...KEYS.map(([key, field]): [string, unknown] => [key, view[field]]),
      ["camera", view.camera],
    ];
    const news = now
      .filter(([key, value]) => !same(value, this.agreed.get(key)))
      .map(([key, value]) => [key, plain(value)]);
    if (news.length === 0) return;
    for (const [key, value] of news) this.agreed.set(key as string, value);
    void state.update(Object.fromEntries(news));
  }
}
