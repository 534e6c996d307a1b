/**
 * Places in which one feature shows what another contributes, so that they need not import each other. The feature
 * that owns the place declares it by declaration merging, others fill it in their contributions.
 */
import { type ComponentType, createContext, useContext } from 'react';

/** The slots, each with the props of its content. Filled by the features that own the places. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Slots {}

export type SlotName = keyof Slots;
export type SlotContents = { readonly [S in SlotName]?: ComponentType<Slots[S]> };
/** The content of each slot, in the order of the features. */
export type FilledSlots = { readonly [S in SlotName]?: readonly ComponentType<Slots[S]>[] };

const Context = createContext<FilledSlots>({});
export const SlotsOfPlan = Context.Provider;

export function fillSlots(contents: readonly SlotContents[]): FilledSlots {
  const filled: Record<string, unknown[]> = {};
  for (const content of contents)
    for (const [name, component] of Object.entries(content)) filled[name] = [...(filled[name] ?? []), component];
  return filled as FilledSlots;
}

export function Slot<S extends SlotName>({ name, ...props }: { readonly name: S } & Slots[S]) {
  const components = (useContext(Context)[name] ?? []) as readonly ComponentType<object>[];
  // The list is the same for the life of the window.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return components.map((Component, i) => <Component key={i} {...props} />);
}
