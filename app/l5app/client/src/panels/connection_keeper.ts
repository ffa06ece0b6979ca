import { defineComponent, onBeforeUnmount, onMounted } from "vue";
import { hush, say } from "../state/actions";
import { ui } from "../state/store";

interface Connecting {
  connect(): Promise<unknown>;
}

const LOST = "Connection lost. The model still turns.";
const PATIENCE_S = 2; // a short gap is not worth a message
const WAITS_S = [1, 1, 2, 4]; // before each try; the last one repeats

/** Stands in the page while there is no connection: tries again, and says when. */
export const ConnectionKeeper = defineComponent({
  name: "ConnectionKeeper",
  setup() {
    let timer = 0;
    let tries = 0;
    let left = WAITS_S[0]!;
    let gone = 0;
    const second = (): void => {
      gone += 1;
      left -= 1;
      if (left <= 0) {
        tries += 1;
        left = WAITS_S[Math.min(tries, WAITS_S.length - 1)]!;
        const { trame } = globalThis as unknown as { trame?: Connecting };
        // A failed try is no news: the next one is already counted down.
        trame?.connect().catch(() => undefined);
      }
      if (gone >= PATIENCE_S) say("warn", `${LOST} Next try in ${left} s.`);
    };
    onMounted(() => (timer = window.setInterval(second, 1000)));
    onBeforeUnmount(() => {
      clearInterval(timer);
      if (ui.message?.text.startsWith(LOST)) hush();
    });
    return () => null;
  },
});
