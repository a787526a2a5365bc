import { type Comment, type Node, parse } from "acorn";

/** A custom function as its doc block describes it; the editor shows all but what it gives. */
export interface DescribedFunction {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly returns: string;
}

/**
 * The custom functions of a script with the help that the editor shows: those whose doc block, directly above the
 * declaration, has `@customfunction`. Optional parameters are shown as all others are, because Sheets does so.
 */
export function readFunctionHelp(source: string): DescribedFunction[] {
  const comments: Comment[] = [];
  const { body } = parse(source, { ecmaVersion: 2019, sourceType: "script", onComment: comments });
  return body.flatMap((node) => {
    const declared = node as DeclaredFunction;
    if (declared.type !== "FunctionDeclaration") return [];
    const block = comments.find(
      (comment) =>
        comment.type === "Block" &&
        comment.value.startsWith("*") &&
        comment.end <= node.start &&
        source.slice(comment.end, node.start).trim() === "",
    );
    if (!block || !/@customfunction\b/.test(block.value)) return [];
    return [helpOf(declared, block.value)];
  });
}

type DeclaredFunction = Node & {
  readonly id: { readonly name: string };
  readonly params: readonly { readonly name: string }[];
};

function helpOf({ id, params }: DeclaredFunction, block: string): DescribedFunction {
  const text = block.replace(/^\s*\*+ ?/gm, "");
  const [description = "", ...tags] = text.split(/^@/m);
  const described = new Map(
    tags.flatMap((tag) => {
      const found = /^param\s+(?:\{[^}]*\}\s+)?(\S+)\s+([\s\S]*)$/.exec(tag);
      return found ? [[found[1]!, oneLine(found[2]!)] as const] : [];
    }),
  );
  const returned = tags.map((tag) => /^returns?\s+(?:\{[^}]*\}\s+)?([\s\S]*)$/.exec(tag)?.[1]);
  return {
    name: id.name,
    description: oneLine(description),
    parameters: params.map(({ name }) => ({ name, description: described.get(name) ?? "" })),
    returns: oneLine(returned.find((text) => text !== undefined) ?? ""),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
