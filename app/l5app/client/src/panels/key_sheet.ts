import { defineComponent, h, ref, watch } from "vue";
import { KEY_LIST } from "../state/keyboard";
import { ui } from "../state/store";
import { iconButton } from "./button";

/** All keys, and the switch for those who dictate or type by accident. */
export const KeySheet = defineComponent({
  name: "KeySheet",
  setup() {
    const dialog = ref<HTMLDialogElement | null>(null);
    watch(
      () => ui.keysOpen,
      (open) => {
        if (open) dialog.value?.showModal();
        else dialog.value?.close();
      },
    );
    const close = (): void => {
      ui.keysOpen = false;
    };
    return () =>
      h(
        "dialog",
        {
          ref: dialog,
          class: "key-sheet",
          "aria-labelledby": "key-sheet-title",
          "data-testid": "key-sheet",
          onClose: close,
          onClick: (event: MouseEvent) => event.target === dialog.value && close(),
        },
        [
          h("div", { class: "key-head" }, [
            h("h2", { id: "key-sheet-title" }, "Keys"),
            iconButton({ icon: "close", label: "Close", testid: "keys-close", press: close }),
          ]),
          h(
            "dl",
            KEY_LIST.flatMap(([keys, does]) => [
              h(
                "dt",
                keys.split(" + ").map((key) => h("kbd", key)),
              ),
              h("dd", does),
            ]),
          ),
          h("label", { class: "check" }, [
            h("input", {
              type: "checkbox",
              "data-testid": "single-keys",
              checked: ui.singleKeys,
              onChange: () => (ui.singleKeys = !ui.singleKeys),
            }),
            "Single keys work. Switch them off if you dictate, or type by accident.",
          ]),
        ],
      );
  },
});
