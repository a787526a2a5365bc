import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Reply, Routes } from "./http";

/** The page's own files, and those of the spreadsheet engine as their packages have them, unchanged. */
export function assetRoutes(): Routes {
  const client = once(() => bundle("client/main.ts"));
  return {
    "GET /": () => file("text/html", join(here, "client/page.html")),
    "GET /page.css": () => file("text/css", join(here, "client/page.css")),
    "GET /page.js": () => ({ type: "text/javascript; charset=utf-8", body: client() }),
    "GET /engine/owl.js": () => file("text/javascript", installed("@odoo/owl", "owl.iife.min.js")),
    "GET /engine/o_spreadsheet.js": () => file("text/javascript", spreadsheet("o_spreadsheet.min.iife.js")),
    "GET /engine/o_spreadsheet.css": () => file("text/css", spreadsheet("o_spreadsheet.css")),
    "GET /engine/o_spreadsheet.xml": () => file("text/xml", spreadsheet("o_spreadsheet.xml")),
    // What the engine's own page is laid out with; it names them as its dependencies.
    "GET /engine/bootstrap.css": () => file("text/css", ofEngine("bootstrap/dist/css/bootstrap.min.css")),
    "GET /engine/css/icons.css": () => file("text/css", ofEngine("font-awesome/css/font-awesome.min.css")),
    "GET /engine/fonts/fontawesome-webfont.woff2": () =>
      file("font/woff2", ofEngine("font-awesome/fonts/fontawesome-webfont.woff2")),
  };
}

const here = dirname(fileURLToPath(import.meta.url));

function file(type: string, path: string): Reply {
  return { type: type.startsWith("text/") ? `${type}; charset=utf-8` : type, body: readFileSync(path) };
}

const require = createRequire(import.meta.url);

/** A file beside the main one of an installed package. */
function installed(name: string, fileName: string): string {
  return join(dirname(require.resolve(name)), fileName);
}

function spreadsheet(fileName: string): string {
  return installed("@odoo/o-spreadsheet", fileName);
}

/** A file of a package that the engine depends on, wherever it was installed. */
function ofEngine(path: string): string {
  return createRequire(require.resolve("@odoo/o-spreadsheet")).resolve(path);
}

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]!.text;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
