/** What the bundle offers to `globals.ts`, and nothing else. */
export { onInstall, onOpen, openSidebar as tierlineOpenSidebar } from "../addon/menu";

/** Resolved by the bundler, which then runs the required module, and all it imports, at the first call only. */
declare function require(path: "../addon/call"): typeof import("../addon/call");

/** The sidebar's endpoint. Every cell loads this bundle anew and none needs zod, so it waits until somebody calls. */
export const tierlineCall = (request: string): string => require("../addon/call").tierlineCall(request);
