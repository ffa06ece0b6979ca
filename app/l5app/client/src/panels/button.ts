import { h, type VNode } from "vue";
import { icon, type IconName } from "./icon";

export interface IconButton {
  icon?: IconName;
  text?: string;
  label: string;
  testid: string;
  press: () => void;
  /** Key that does the same, named in the tooltip. */
  key?: string;
  on?: boolean;
  off?: boolean;
  kind?: string;
}

/** A round button with an icon or a letter; its tooltip names the key. */
export function iconButton(given: IconButton): VNode {
  const pressed = given.on === undefined ? {} : { "aria-pressed": String(given.on) };
  return h(
    "button",
    {
      type: "button",
      class: [given.kind ?? "ico", { on: given.on }],
      title: given.key ? `${given.label} (${given.key})` : given.label,
      "aria-label": given.label,
      "data-testid": given.testid,
      disabled: given.off ?? false,
      onClick: given.press,
      ...pressed,
    },
    [given.icon ? icon(given.icon) : given.text],
  );
}

/** A pill with an icon and a word. */
export function wordButton(given: IconButton & { text: string }): VNode {
  const pressed = given.on === undefined ? {} : { "aria-pressed": String(given.on) };
  return h(
    "button",
    {
      type: "button",
      class: ["btn", given.kind ?? "sm", { on: given.on }],
      title: given.key ? `${given.label} (${given.key})` : given.label,
      "data-testid": given.testid,
      disabled: given.off ?? false,
      onClick: given.press,
      ...pressed,
    },
    [given.icon ? icon(given.icon, true) : null, given.text],
  );
}
