import { spawn } from "node:child_process";
import { build } from "../scripts/build";
import { openDocument } from "./page/document";
import { Refusal } from "./page/http";
import { servePage } from "./page/server";
import { sampleSheets } from "./sample/sampleSheets";

/** `npm start`: builds the add-on and serves a spreadsheet with it, on this machine only. */
const files = await build();
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const { address } = await servePage({
  port: Number(process.env.PORT ?? 0),
  document: await openDocument({ title: "Coffee shop", sheets: sampleSheets(), files, timeZone }),
  openFile: async () => {
    throw new Refusal("Files can't be opened yet.");
  },
  saveFile: async () => {
    throw new Refusal("Files can't be saved yet.");
  },
});
console.log(`Tierline is at ${address}  (Ctrl+C stops it)`);
if (!process.env.CI) openBrowser(address);

/** Where there is no browser, the address in the terminal has to do. */
function openBrowser(address: string): void {
  const command =
    process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
  spawn(command, [address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
