/** What the sidebar's frame tells the page. */
export type FromFrame =
  | { readonly kind: "call"; readonly id: number; readonly functionName: string; readonly args: string }
  | { readonly kind: "close" }
  | { readonly kind: "focus" };

/** The page's answer to a call. */
export type ToFrame =
  | { readonly id: number; readonly reply: string }
  | { readonly id: number; readonly error: string };
