import { watchEffect } from "vue";
import { view } from "./store";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Light or dark, once "as the system says" has been asked. */
export function shownTheme(): "light" | "dark" {
  if (view.theme !== "system") return view.theme;
  return dark.matches ? "dark" : "light";
}

export function followTheme(): void {
  const apply = (): void => {
    document.documentElement.dataset.theme = shownTheme();
  };
  watchEffect(apply);
  dark.addEventListener("change", apply);
}
