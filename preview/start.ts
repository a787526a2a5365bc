import { spawn } from "node:child_process";
import { build } from "../scripts/build";
import { type DocumentOptions, openDocument } from "./page/document";
import { openUpload } from "./page/files";
import { servePage } from "./page/server";
import { sampleSheets } from "./sample/sampleSheets";

/** `npm start`: builds the add-on and serves a spreadsheet with it, on this machine only. */
async function start(): Promise<void> {
  const files = await build();
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const open = (title: string, content: DocumentOptions["content"]) =>
    openDocument({ title, content, files, timeZone });
  const { address } = await servePage({
    port: Number(process.env.PORT ?? 0),
    document: await open("Coffee shop", sampleSheets()),
    openFile: async (name, bytes) => open(name, await openUpload(name, bytes, timeZone)),
  });
  console.log(`Tierline is at ${address}  (Ctrl+C stops it)`);
  if (!process.env.CI) openBrowser(address);
}

/** Where there is no browser, the address in the terminal has to do. */
function openBrowser(address: string): void {
  const command =
    process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
  spawn(command, [address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

try {
  await start();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  const port = process.env.PORT;
  console.error(
    code === "EADDRINUSE" ? `Port ${port} is taken. Leave PORT out, or name another one.` : message,
  );
  process.exitCode = 1;
}
