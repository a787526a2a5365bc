import { once } from "node:events";
import { crc32, createDeflateRaw, deflateRawSync, inflateRawSync } from "node:zlib";

/** One part of a zip archive, packed. What is not changed is carried over packed as it was. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const SIZES_FOLLOW = 0x08;
const UTF8_NAME = 0x800;
/** 1 January 1980, the first date a zip can hold: equal content gives equal bytes. */
const NO_DATE = 0x21;

/** The entries of an archive in the order of its directory. Throws where it is damaged or larger than 4 GB. */
export function readZip(bytes: Buffer): ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.of(0x50, 0x4b, 0x05, 0x06));
  if (end < 0) throw new Error("the archive has no directory");
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error("the directory of the archive is damaged");
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      time: bytes.readUInt16LE(at + 12),
      date: bytes.readUInt16LE(at + 14),
      crc: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 24),
      packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The content of an entry. Throws where it is packed in a way zip files of office programs never are. */
export function unpacked({ name, method, packed }: ZipEntry): Buffer {
  if (method === DEFLATED) return inflateRawSync(packed);
  if (method === STORED) return Buffer.from(packed);
  throw new Error(`${name} is packed by method ${method}`);
}

/** An entry of this content. */
export function packed(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    method: DEFLATED,
    flags: UTF8_NAME,
    time: 0,
    date: NO_DATE,
    crc: crc32(content),
    size: content.length,
    packed: deflateRawSync(content, { level: 5 }),
  };
}

/** An entry of content that comes in pieces and need never stand in memory whole. */
export async function packedPieces(name: string, pieces: Iterable<Uint8Array>): Promise<ZipEntry> {
  const deflate = createDeflateRaw({ level: 3 });
  const result: Buffer[] = [];
  deflate.on("data", (piece: Buffer) => result.push(piece));
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    crc = crc32(piece, crc);
    size += piece.length;
    if (!deflate.write(piece)) await once(deflate, "drain");
  }
  deflate.end();
  await once(deflate, "end");
  if (size > 0xffffffff) throw new Error(`${name} is larger than 4 GB`);
  const packed = Buffer.concat(result);
  return { name, method: DEFLATED, flags: UTF8_NAME, time: 0, date: NO_DATE, crc, size, packed };
}

/** The archive, piece by piece. */
export function* zipPieces(entries: readonly ZipEntry[]): Generator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, "utf8");
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(entry.flags & ~SIZES_FOLLOW, 2);
    facts.writeUInt16LE(entry.method, 4);
    facts.writeUInt16LE(entry.time, 6);
    facts.writeUInt16LE(entry.date, 8);
    facts.writeUInt32LE(entry.crc, 10);
    facts.writeUInt32LE(entry.packed.length, 14);
    facts.writeUInt32LE(entry.size, 18);
    facts.writeUInt16LE(name.length, 22);
    yield Buffer.concat([word(LOCAL), facts, name]);
    yield entry.packed;
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([word(CENTRAL), Buffer.of(20, 0), facts, rest, name]));
    offset += 30 + name.length + entry.packed.length;
  }
  const list = Buffer.concat(directory);
  yield list;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  yield end;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
