import { cardKind, NODE_KINDS, PART_KINDS } from '../shared/domain/canvas/kinds.ts';

/** Colours of the kinds as style rules: `--kind-NAME` per theme, and `--kind` within an element of class `kind-NAME` for parts. */
export function cardKindStyles(): string {
  const colours = (theme: 'light' | 'dark') =>
    NODE_KINDS.map((kind) => `--kind-${kind}: ${cardKind(kind).colour[theme]};`).join(' ');
  return [
    `:root { ${colours('light')} }`,
    `:root[data-theme='dark'] { ${colours('dark')} }`,
    ...PART_KINDS.map((kind) => `.kind-${kind} { --kind: var(--kind-${kind}); }`),
  ].join('\n');
}
