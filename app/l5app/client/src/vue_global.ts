/** The page already carries Vue; bundling a second copy would give two reactive systems. */
const page = (globalThis as unknown as { Vue: typeof import("vue") }).Vue;

export const {
  computed,
  defineComponent,
  h,
  nextTick,
  onBeforeUnmount,
  onMounted,
  reactive,
  ref,
  shallowReactive,
  watch,
  watchEffect,
} = page;
