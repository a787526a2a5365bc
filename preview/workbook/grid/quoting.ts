/**
 * A formula as the engine can read it. In its string literals a quote can't be doubled and a backslash can't stand last;
 * both become `("say "&CHAR(34)&"hi")`.
 */
export function engineFormula(formula: string): string {
  return formula.replace(literalOrSheet, (literal) => {
    if (!literal.startsWith('"')) return literal;
    const text = literal.slice(1, -1);
    if (!text.includes('""') && !text.endsWith("\\")) return literal;
    const joined = text.replace(/""/g, join(quote)).replace(/\\(?="|$)/g, join(backslash));
    return `("${joined}")`;
  });
}

/** The formula as it was typed. */
export function googleFormula(formula: string): string {
  return formula.replace(joinedLiteral, (literal) =>
    literal
      .slice(1, -1)
      .replace(/"&CHAR\(34\)&"/g, '""')
      .replace(/"&CHAR\(92\)&"/g, "\\"),
  );
}

const quote = 34;
const backslash = 92;
const join = (character: number) => `"&CHAR(${character})&"`;

/** A string literal, or a sheet's name in apostrophes, which may hold quotes. */
const literalOrSheet = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const joinedLiteral = /\((?:"[^"]*"&CHAR\((?:34|92)\)&)+"[^"]*"\)/g;
