import { isUtf8 } from "node:buffer";
import { gb18030Bytes, windows1252 } from "./codePages";

const ENCODINGS = ["UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252"] as const;

export interface Encoding {
  readonly name: (typeof ENCODINGS)[number];
  readonly bom: boolean;
}

/** What a text that its own encoding cannot hold is written in. */
export const UTF8_WITH_BOM: Encoding = { name: "UTF-8", bom: true };

const MARKS: readonly (readonly [Encoding["name"], Buffer])[] = [
  ["UTF-8", Buffer.of(0xef, 0xbb, 0xbf)],
  ["UTF-16LE", Buffer.of(0xff, 0xfe)],
  ["UTF-16BE", Buffer.of(0xfe, 0xff)],
];

/**
 * The text of a file without its byte order mark, and its encoding. Without a mark it is UTF-8 where that is valid,
 * else GB18030 (which holds GBK) where it looks like Chinese, else windows-1252, which any bytes are.
 */
export function decode(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  const mark = MARKS.find(([, sign]) => bytes.subarray(0, sign.length).equals(sign));
  if (mark) {
    const [name, sign] = mark;
    const body = bytes.subarray(sign.length);
    if (name !== "UTF-8" || isUtf8(body)) return { text: textOf(body, name), encoding: { name, bom: true } };
  }
  const name = isUtf8(bytes) ? "UTF-8" : looksChinese(bytes) ? "GB18030" : "windows-1252";
  return { text: textOf(bytes, name), encoding: { name, bom: false } };
}

/** The bytes of a text without the mark, or undefined where the encoding has no bytes for one of its characters. */
export function encode(text: string, { name }: Encoding): Buffer | undefined {
  switch (name) {
    case "UTF-8":
      return Buffer.from(text, "utf8");
    case "UTF-16LE":
      return Buffer.from(text, "utf16le");
    case "UTF-16BE":
      return Buffer.from(text, "utf16le").swap16();
    case "GB18030":
      return gb18030Bytes(text);
    case "windows-1252":
      return windows1252.encode(text);
  }
}

/** The byte order mark that an encoded file begins with. */
export function markOf({ name, bom }: Encoding): Buffer {
  return (bom && MARKS.find(([of]) => of === name)?.[1]) || Buffer.alloc(0);
}

function textOf(bytes: Buffer, name: Encoding["name"]): string {
  switch (name) {
    case "UTF-8":
      return bytes.toString("utf8");
    case "UTF-16LE":
      return bytes.toString("utf16le");
    case "UTF-16BE":
      return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString("utf16le");
    case "GB18030":
      return new TextDecoder("gb18030").decode(bytes);
    case "windows-1252":
      return windows1252.decode(bytes);
  }
}

/**
 * Western text is often valid GBK by accident: "ü" and the "l" after it make a rare character. Chinese text pairs
 * two bytes above 0xA0 (all common characters do), Western text hardly ever.
 */
function looksChinese(bytes: Buffer): boolean {
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  let common = 0;
  let rare = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    if (bytes[++i]! > 0xa0) common++;
    else rare++;
  }
  return common > rare;
}
