/** What the bundle offers to `globals.ts`, and nothing else. */
export {};
