/** What the bundle offers to `globals.ts`, and nothing else. */
export const onOpen = (_event: unknown): void => {};
export const onInstall = (_event: unknown): void => {};
export const tierlineOpenSidebar = (): void => {};
export const tierlineCall = (request: string): string => request;
