import { h, type VNode } from "vue";
import { ui } from "../state/store";

const COMES: Record<string, string> = {
  bones: "The bones come first.",
  nerves: "The nerves come next.",
  soft: "Discs and ligaments come next.",
  spaces: "The spaces come last.",
};

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Bytes and what comes next; gone once everything is there. */
export function loadingNote(): VNode | null {
  const { total, got, next, done, failed } = ui.loading;
  if (done || failed) return null;
  const part = total ? got / total : 0;
  const text = total
    ? `${megabytes(got)} of ${megabytes(total)} MB. ${COMES[next] ?? ""}`
    : "Asking for the list of structures.";
  return h("div", { class: "loading", role: "status", "data-testid": "loading" }, [
    h("b", "Loading the spine"),
    h("span", text),
    h("div", { class: "loading-line" }, [h("i", { style: { transform: `scaleX(${part})` } })]),
  ]);
}
