/** Google's pattern as the engine writes it: hours beyond a day are `[h]` there and `hhhh` here. */
export function engineFormat(pattern: string): string {
  return pattern.replace(/\[h+\]/gi, "hhhh");
}

/** The engine's pattern as Google writes it. */
export function googleFormat(pattern: string): string {
  return pattern.replace(/hhhh/g, "[h]");
}
