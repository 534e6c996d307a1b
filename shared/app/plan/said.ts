/** Who says something, and on which ISO day. */
export type Said = { readonly by: string; readonly on: string };

/** As it is stored. */
export const who = ({ by, on }: Said): Said => ({ by: by.slice(0, 120), on });
