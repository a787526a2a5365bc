import vm from "node:vm";
import { type Node, parse } from "acorn";

/** The content of the pushed folder: file name to text. */
export type ProjectFiles = Readonly<Record<string, string>>;

export interface Project {
  readonly manifest: Manifest;
  readonly scripts: readonly vm.Script[];
  /** Pages by name, without their ending. */
  readonly pages: ReadonlyMap<string, string>;
  /** Top-level function declarations whose name does not end in `_`: what a page may call and a cell may hold. */
  readonly publicFunctions: readonly string[];
}

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
}

type LoadOrder = "listed" | "reversed";

/** Hosts of the same folder share what was read and compiled: compiled code gets faster with use. */
const known = new WeakMap<ProjectFiles, Map<LoadOrder, Project>>();

/** The pushed folder, checked and compiled once. Throws where Apps Script's own parser would refuse a file. */
export function readProject(files: ProjectFiles, order: LoadOrder = "listed"): Project {
  const byOrder = known.get(files) ?? new Map<LoadOrder, Project>();
  known.set(files, byOrder);
  const project = byOrder.get(order) ?? compile(files, order);
  byOrder.set(order, project);
  return project;
}

function compile(files: ProjectFiles, order: LoadOrder): Project {
  const names = Object.keys(files);
  if (order === "reversed") names.reverse();
  const scriptNames = names.filter((name) => /\.(js|gs)$/.test(name));
  const pageNames = names.filter((name) => name.endsWith(".html"));
  const publicFunctions = scriptNames.flatMap((name) => declaredFunctions(name, files[name]!));
  return {
    manifest: readManifest(files["appsscript.json"]),
    scripts: scriptNames.map((name) => new vm.Script(files[name]!, { filename: name })),
    pages: new Map(pageNames.map((name) => [name.slice(0, -".html".length), files[name]!])),
    publicFunctions: publicFunctions.filter((name) => !name.endsWith("_")),
  };
}

/** 5.2: the parser that sees a file when it is saved is older than the engine that runs it. */
function declaredFunctions(file: string, source: string): string[] {
  let body: readonly Node[];
  try {
    body = parse(source, { ecmaVersion: 2019, sourceType: "script" }).body;
  } catch (error) {
    throw new SyntaxError(
      `${file} is not an ES2019 script (docs/platform.md, 5.2): ${(error as Error).message}`,
    );
  }
  return body.flatMap((node) => {
    const declared = node as Node & { id?: { name: string } | null };
    return declared.type === "FunctionDeclaration" && declared.id ? [declared.id.name] : [];
  });
}

function readManifest(text: string | undefined): Manifest {
  if (text === undefined) throw new Error("the pushed folder has no appsscript.json");
  const {
    timeZone,
    oauthScopes = [],
    runtimeVersion,
  } = JSON.parse(text) as Partial<Manifest> & {
    runtimeVersion?: string;
  };
  if (timeZone === undefined) throw new Error("appsscript.json names no timeZone");
  if (runtimeVersion !== "V8") throw new Error('appsscript.json must have "runtimeVersion": "V8"');
  return { timeZone, oauthScopes };
}
