import { defineComponent, h } from "vue";
import { hush } from "../state/actions";
import { freeStage } from "../state/layout";
import { ui, view } from "../state/store";
import { iconButton } from "./button";

/** One line at the top of the stage; one message at a time. */
export const MessageLine = defineComponent({
  name: "MessageLine",
  setup: () => () => {
    const { left, width } = freeStage();
    const role = ui.message?.kind === "error" ? "alert" : "status";
    const inside = ui.message && [
      h("span", ui.message.text),
      iconButton({ icon: "close", label: "Close message", testid: "message-close", kind: "ico tiny", press: hush }),
    ];
    return h(
      "div",
      {
        class: ["message-place", { low: view.section === "limb" }],
        style: { left: `${left + width / 2}px`, maxWidth: `${width - 24}px` },
      },
      [
        h(
          "div",
          { class: ["message", ui.message?.kind, { empty: !ui.message }], role, "data-testid": "message" },
          inside ?? [],
        ),
      ],
    );
  },
});
