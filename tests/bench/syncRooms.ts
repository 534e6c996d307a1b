/** Types and helpers shared by the sync bench and its server processes. A separate module, because importing the process's file would start a server in the bench. */

export type Usage = { readonly cpuMs: number; readonly rss: number; readonly heap: number };
export type Started = { readonly port: number; readonly tokens: readonly string[] };

export const roomId = (n: number): string => `room${String(n).padStart(12, '0')}`;
