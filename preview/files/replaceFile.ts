import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FileError } from "./fileError";

/**
 * Writes a file through a temporary one beside it and a rename, so that a failure, here or while the pieces are made,
 * leaves no output file and an older one as it was. Throws FileError where the place cannot be written.
 */
export function replaceFile(path: string, pieces: Iterable<Uint8Array>): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const attempt = <T>(step: () => T): T => {
    try {
      return step();
    } catch (error) {
      throw new FileError(`${path} cannot be written: ${reason(error)}`);
    }
  };
  const file = attempt(() => openSync(draft, "w"));
  let open = true;
  try {
    for (const piece of pieces) {
      for (let at = 0; at < piece.length; ) at += attempt(() => writeSync(file, piece, at));
    }
    closeSync(file);
    open = false;
    attempt(() => renameSync(draft, path));
  } catch (error) {
    if (open) closeSync(file);
    rmSync(draft, { force: true });
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist. Make the folder or choose another place.",
  ENOTDIR: "part of its path is a file, not a folder. Choose another place.",
  EISDIR: "it is a folder. Give a file name that ends in .csv or .xlsx.",
  EACCES: "you may not write there. Choose another place.",
  EPERM: "you may not write there, or another program has it open. Close it or choose another place.",
  EROFS: "the disk is read-only. Choose another place.",
  EBUSY: "another program has it open. Close it or choose another name.",
  ENOSPC: "the disk is full. Free some space or choose another place.",
};

function reason(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
