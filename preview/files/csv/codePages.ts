/** windows-1252 where it differs from latin-1: bytes 0x80 to 0x9F. Node's own decoder takes it for latin-1. */
const UPPER_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export const windows1252 = {
  decode: (bytes: Buffer): string =>
    bytes
      .toString("latin1")
      .replace(/[\u0080-\u009f]/g, (control) => UPPER_CONTROLS[control.charCodeAt(0) - 0x80]!),

  /** Undefined where the text holds a character that windows-1252 lacks. */
  encode(text: string): Buffer | undefined {
    let fits = true;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
    const controls = text.replace(/[^\u0000-\u007f\u00a0-\u00ff]/g, (char) => {
      const at = UPPER_CONTROLS.indexOf(char);
      fits &&= at >= 0;
      return String.fromCharCode(0x80 + at);
    });
    return fits ? Buffer.from(controls, "latin1") : undefined;
  },
};

/** GB18030's bytes of a text, as far as one or two bytes go (GBK); undefined beyond. Node decodes only: the table is its decoder turned around. */
export function gb18030Bytes(text: string): Buffer | undefined {
  pairs ??= pairTable();
  const bytes = Buffer.alloc(text.length * 2);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const pair = pairs[unit]!;
    if (pair === 0) return undefined;
    length = bytes.writeUInt16BE(pair, length);
  }
  return bytes.subarray(0, length);
}

let pairs: Uint16Array | undefined;

function pairTable(): Uint16Array {
  const decoder = new TextDecoder("gb18030");
  const table = new Uint16Array(0x10000);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const unit = text.charCodeAt(0);
      if (text.length === 1 && unit !== 0xfffd) table[unit] = (lead << 8) | trail;
    }
  }
  return table;
}
