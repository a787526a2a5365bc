import { startSidebar } from "./sidebar";

startSidebar(document.getElementById("app")!, document.getElementById("status")!);
