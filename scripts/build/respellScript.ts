import { parse, type Token, tokTypes } from "acorn";

/**
 * The same script, spelled so that HtmlService serves it whole: it cuts `//` and `/*` inside strings and templates
 * as if they were comments, and `<!--` or `</script` would end the element. Only string and pattern tokens are
 * respelled; the syntax tree must stay the same. Throws when the result still holds one of these marks.
 */
export function respellScript(script: string): string {
  const tokens: Token[] = [];
  const before = parse(script, { ecmaVersion: 2019, onToken: tokens });
  let result = "";
  let end = 0;
  for (const token of tokens) {
    const text = script.slice(token.start, token.end);
    const spelled =
      token.type === tokTypes.string
        ? respellString(text)
        : token.type === tokTypes.regexp
          ? respellPattern(text)
          : text;
    result += script.slice(end, token.start) + spelled;
    end = token.end;
  }
  result += script.slice(end);

  const mark = /`|\/\/|\/\*|<!--|<\/?script/i.exec(result);
  if (mark)
    throw new Error(
      `sidebar.html: the script still holds ${mark[0]} near: ${result.slice(mark.index - 40, mark.index + 40)}`,
    );
  if (treeOf(before) !== treeOf(parse(result, { ecmaVersion: 2019 }))) {
    throw new Error("sidebar.html: respelling the script changed its meaning.");
  }
  return result;
}

/** Escapes are stepped over whole, so that only a character that stands for itself is respelled. */
const respell = (body: string, unsafe: RegExp): string =>
  body.replace(unsafe, (found) =>
    found.length === 2 && found !== "\\/" ? found : SPELLINGS[found.slice(-1)]!,
  );

const SPELLINGS: Readonly<Record<string, string>> = {
  "/": "\\x2f",
  "`": "\\x60",
  "<": "\\x3c",
  "*": "\\x2a",
};

const respellString = (text: string): string => respell(text, /\\[\s\S]|\/(?=[/*])|`|<(?=!--|\/?script)/gi);

function respellPattern(text: string): string {
  const last = text.lastIndexOf("/");
  // A bare slash in a class would make a comment mark with its neighbour.
  return `/${respell(text.slice(1, last), /\\[\s\S]|\/|`|<(?=!--|\/?script)/gi)}${text.slice(last)}`;
}

/** The tree without positions and spelling; a pattern is compared by what it means. */
function treeOf(program: unknown): string {
  return JSON.stringify(program, (key, value) => {
    if (key === "start" || key === "end" || key === "raw") return undefined;
    if (key === "value" && Object.prototype.toString.call(value) === "[object RegExp]") return undefined;
    if (key === "pattern") return respell(value, /\\[\s\S]|\/|`|</g);
    return value;
  });
}
