import { type Comment, type FunctionDeclaration, parse } from "acorn";
import { CUSTOM_FUNCTIONS } from "./customFunctions";

/**
 * Checks the functions that Sheets will see: only known names, and above each custom function a doc block that
 * names its parameters in order, in the form that the cell's help understands.
 */
export function checkPublished(globals: string): void {
  const comments: Comment[] = [];
  const program = parse(globals, { ecmaVersion: 2019, sourceType: "script", onComment: comments });
  for (const statement of program.body) {
    if (statement.type === "ExpressionStatement" && statement.directive === "use strict") continue;
    if (statement.type !== "FunctionDeclaration") {
      throw new Error(`globals.js may hold function declarations only, and found ${statement.type}.`);
    }
    checkFunction(statement, globals, comments);
  }
}

function checkFunction(declaration: FunctionDeclaration, source: string, comments: readonly Comment[]): void {
  const name = declaration.id.name;
  if (name === "onOpen" || name === "onInstall" || /^tierline[A-Z]\w*[^_]$/.test(name)) return;
  if (!CUSTOM_FUNCTIONS.includes(name)) throw new Error(`globals.js publishes an unknown name: ${name}.`);

  const block = comments.find(
    (comment) => comment.type === "Block" && /^\s?$/.test(source.slice(comment.end, declaration.start)),
  );
  if (!block?.value.startsWith("*")) throw new Error(`${name} has no doc block directly above it.`);
  if (!/^\s*\* @customfunction\s*$/m.test(block.value))
    throw new Error(`${name}: the doc block lacks @customfunction.`);
  const documented = [...block.value.matchAll(/@param \{[^}=]+\} (\w+) \S/g)].map((match) => match[1]);
  const declared = declaration.params.map((parameter) => {
    if (parameter.type !== "Identifier") throw new Error(`${name}: parameters must be plain names.`);
    return parameter.name;
  });
  if (documented.join() !== declared.join()) {
    throw new Error(
      `${name} takes (${declared.join(", ")}) but its doc block describes (${documented.join(", ")}).`,
    );
  }
}
