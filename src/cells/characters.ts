/**
 * A text with its characters made plain: full-width forms as ASCII, every kind of space as a space, invisible marks
 * (zero-width, direction, byte order) dropped, trimmed. Superscripts and fractions stay: "10²" is not "102".
 */
export function plainText(text: string): string {
  if (ASCII_ONLY.test(text)) return text.trim();
  return text
    .replace(INVISIBLE, "")
    .replace(
      WIDE,
      (character) => WIDE_MARKS[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s/g, " ")
    .trim();
}

/** True where a text holds nothing that can be seen. */
export function isInvisible(text: string): boolean {
  if (text.charCodeAt(0) > 32 && text.charCodeAt(0) < 127) return false;
  return text.replace(INVISIBLE, "").trim() === "";
}

const ASCII_ONLY = /^[\x20-\x7e]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const WIDE = /[\uff01-\uff5e\uffe0\uffe1\uffe5\uffe6]/g;
const WIDE_MARKS: Readonly<Record<string, string>> = { "￠": "¢", "￡": "£", "￥": "¥", "￦": "₩" };
