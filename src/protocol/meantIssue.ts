import type * as z from "zod/mini";

/** A fault where it lies: under its whole path. */
export interface MeantIssue {
  readonly path: readonly PropertyKey[];
  readonly issue: z.core.$ZodIssue;
}

/** The fault itself. Where the input has one of several shapes, it is the one that lies deepest: that shape was meant. */
export function meantIssue(issue: z.core.$ZodIssue, under: readonly PropertyKey[] = []): MeantIssue {
  const path = [...under, ...issue.path];
  const shapes = issue.code === "invalid_union" ? issue.errors.flatMap(([first]) => first ?? []) : [];
  const [meant] = shapes.sort((a, b) => b.path.length - a.path.length);
  return meant ? meantIssue(meant, path) : { path, issue };
}
