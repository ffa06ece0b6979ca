import { defineComponent, h, onBeforeUnmount, onMounted, ref, type VNode } from "vue";
import { axesOf, copyOf } from "../scene/camera_rig";
import { stage } from "../scene/stage";
import { goToView } from "../state/actions";
import { atlas } from "../state/atlas";
import { turnByArrow } from "../state/keyboard";

interface Face {
  letter: string;
  name: string;
  /** Key view of the manifest, if it has one. */
  view: string;
  /** Direction in the body frame and the placing of the face in CSS space. */
  place: string;
  azimuth: number;
  elevation: number;
}

// CSS space here: x = the body's left, y = down (feet), z = front.
const FACES: Face[] = [
  {
    letter: "A",
    name: "From the front",
    view: "anterior",
    place: "translateZ(var(--half))",
    azimuth: 180,
    elevation: 0,
  },
  {
    letter: "P",
    name: "From behind",
    view: "posterior",
    place: "rotateY(180deg) translateZ(var(--half))",
    azimuth: 0,
    elevation: 0,
  },
  {
    letter: "L",
    name: "From the left",
    view: "left",
    place: "rotateY(90deg) translateZ(var(--half))",
    azimuth: 90,
    elevation: 0,
  },
  {
    letter: "R",
    name: "From the right",
    view: "right",
    place: "rotateY(-90deg) translateZ(var(--half))",
    azimuth: -90,
    elevation: 0,
  },
  {
    letter: "S",
    name: "From above",
    view: "superior",
    place: "rotateX(90deg) rotateZ(180deg) translateZ(var(--half))",
    azimuth: 0,
    elevation: 89,
  },
  {
    letter: "I",
    name: "From below",
    view: "inferior",
    place: "rotateX(-90deg) rotateZ(180deg) translateZ(var(--half))",
    azimuth: 0,
    elevation: -89,
  },
];

function go(face: Face): void {
  if (atlas.views.some((each) => each.id === face.view)) return goToView(face.view);
  const pose = copyOf(stage.rig.pose);
  stage.flyTo({ ...pose, azimuth: face.azimuth, elevation: face.elevation });
}

/** Rotation of the cube for the camera: body axes seen in screen axes (y down). */
function matrix(): string {
  const { right, up, back } = axesOf(stage.rig.pose);
  // Body x = CSS x, body z = -CSS y, body y (back) = -CSS z.
  const column = (x: number, y: number, z: number): string =>
    [
      right.x * x + right.y * y + right.z * z,
      -(up.x * x + up.y * y + up.z * z),
      back.x * x + back.y * y + back.z * z,
      0,
    ]
      .map((each) => each.toFixed(5))
      .join(",");
  return `matrix3d(${column(1, 0, 0)},${column(0, 0, -1)},${column(0, -1, 0)},0,0,0,1)`;
}

function faceButton(face: Face): VNode {
  const attributes = {
    type: "button",
    class: "cube-face",
    style: { transform: face.place },
    tabindex: -1,
    title: face.name,
    "aria-label": face.name,
    onClick: () => go(face),
  };
  return h("button", attributes, face.letter);
}

/** Which way the body is turned. A face goes to its key view; arrow keys turn. */
export const OrientationCube = defineComponent({
  name: "OrientationCube",
  setup() {
    const box = ref<HTMLElement | null>(null);
    const follow = (): void => {
      if (box.value) box.value.style.transform = matrix();
    };
    onMounted(() => {
      stage.onFrame.push(follow);
      follow();
    });
    onBeforeUnmount(() => (stage.onFrame = stage.onFrame.filter((each) => each !== follow)));
    const attributes = {
      class: "cube",
      "data-testid": "cube",
      role: "group",
      "aria-label": "Orientation. Arrow keys turn the model by 15 degrees.",
      tabindex: 0,
      onKeydown: turnByArrow,
    };
    return () => h("div", attributes, [h("div", { ref: box, class: "cube-box" }, FACES.map(faceButton))]);
  },
});
