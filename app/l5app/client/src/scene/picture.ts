import { ui, view } from "../state/store";
import { nameOf } from "../state/words";
import { stage } from "./stage";

const NAME = "L5 root atlas";

/** Saves what is on the stage, with its ground, scale bar and name, as a PNG file. */
export async function savePicture(): Promise<void> {
  const model = stage.drawForCopy();
  const sheet = document.createElement("canvas");
  const dots = model.width / ui.size.w;
  const { left, width } = stage.rig.free;
  sheet.width = Math.round(width * dots);
  sheet.height = model.height;
  const pen = sheet.getContext("2d");
  if (!pen) throw new Error("The picture could not be made: this browser gives no drawing context.");
  ground(pen, sheet.width, sheet.height);
  pen.drawImage(model, -Math.round(left * dots), 0);
  caption(pen, sheet.height, dots);
  const blob = await new Promise<Blob | null>((done) => sheet.toBlob(done, "image/png"));
  if (!blob) throw new Error("The picture could not be made.");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `l5-root-atlas-${view.selected || "view"}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function ground(pen: CanvasRenderingContext2D, width: number, height: number): void {
  const reach = Math.max(width, height) * 0.72;
  const fill = pen.createRadialGradient(width / 2, height * 0.46, 0, width / 2, height * 0.46, reach);
  fill.addColorStop(0, token("--stage-1"));
  fill.addColorStop(1, token("--stage-2"));
  pen.fillStyle = fill;
  pen.fillRect(0, 0, width, height);
}

function caption(pen: CanvasRenderingContext2D, height: number, dots: number): void {
  pen.setTransform(dots, 0, 0, dots, 0, 0);
  const y = height / dots - 24;
  pen.strokeStyle = pen.fillStyle = token("--ink-2");
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(24, y - 22);
  pen.lineTo(24, y - 17);
  pen.lineTo(24 + ui.scale.px, y - 17);
  pen.lineTo(24 + ui.scale.px, y - 22);
  pen.stroke();
  pen.font = '500 13px "Hanken Grotesk Variable", sans-serif';
  const chosen = view.selected ? `. ${nameOf(view.selected)}` : "";
  pen.fillText(`${ui.scale.mm} mm`, 24, y);
  pen.fillText(`${NAME}${chosen}`, 24 + Math.max(ui.scale.px, 60) + 24, y);
}
