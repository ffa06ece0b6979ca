import { defineComponent, h, ref, watch, type VNode } from "vue";
import { KEY_LIST } from "../state/keyboard";
import { ui } from "../state/store";
import { iconButton } from "./button";

const close = (): void => {
  ui.keysOpen = false;
};

function row([keys, does]: [string, string]): VNode[] {
  const caps = keys.split(" + ").map((key) => h("kbd", key));
  return [h("dt", caps), h("dd", does)];
}

function content(): VNode[] {
  const box = {
    type: "checkbox",
    "data-testid": "single-keys",
    checked: ui.singleKeys,
    onChange: () => (ui.singleKeys = !ui.singleKeys),
  };
  return [
    h("div", { class: "key-head" }, [
      h("h2", { id: "key-sheet-title" }, "Keys"),
      iconButton({ icon: "close", label: "Close", testid: "keys-close", press: close }),
    ]),
    h("dl", KEY_LIST.flatMap(row)),
    h("label", { class: "check" }, [
      h("input", box),
      "Single keys work. Switch them off if you dictate, or type by accident.",
    ]),
  ];
}

/** All keys, and the switch for those who dictate or type by accident. */
export const KeySheet = defineComponent({
  name: "KeySheet",
  setup() {
    const dialog = ref<HTMLDialogElement | null>(null);
    const follow = (open: boolean): void => {
      if (open) dialog.value?.showModal();
      else dialog.value?.close();
    };
    watch(() => ui.keysOpen, follow);
    const attributes = {
      class: "key-sheet",
      "aria-labelledby": "key-sheet-title",
      "data-testid": "key-sheet",
      onClose: close,
      // A press beside the sheet lands on the dialog itself.
      onClick: (event: MouseEvent) => event.target === dialog.value && close(),
    };
    return () => h("dialog", { ref: dialog, ...attributes }, content());
  },
});
