import type { App } from "vue";
import { AnatomyView } from "./panels/anatomy_view";
import { ConnectionKeeper } from "./panels/connection_keeper";
import { LimbBar } from "./panels/limb_layers";
import { MuscleTable } from "./panels/muscle_table";
import { KeySheet } from "./panels/key_sheet";
import { MessageLine } from "./panels/message_line";
import { StructureBrowser } from "./panels/structure_browser";
import { StructurePanel } from "./panels/structure_panel";
import { TopBar } from "./panels/top_bar";
import { ViewDock } from "./panels/view_dock";

/** Registers the components with trame's Vue app (`vue_use`). */
export function install(app: App): void {
  app.component("AnatomyView", AnatomyView);
  app.component("TopBar", TopBar);
  app.component("StructureBrowser", StructureBrowser);
  app.component("StructurePanel", StructurePanel);
  app.component("ViewDock", ViewDock);
  app.component("LimbBar", LimbBar);
  app.component("MuscleTable", MuscleTable);
  app.component("KeySheet", KeySheet);
  app.component("MessageLine", MessageLine);
  app.component("ConnectionKeeper", ConnectionKeeper);
}
