/** Who made a statement, and on which ISO date. */
export type Said = { readonly by: string; readonly on: string };

/** As it is stored. */
export const who = ({ by, on }: Said): Said => ({ by: by.slice(0, 120), on });
