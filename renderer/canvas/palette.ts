/** The colours of the current theme as values, for the painter, which cannot read CSS variables. */
import { cardKind, NODE_KINDS, type NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { COLOURS } from '../ui/colours.ts';

export type Palette = {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly bad: string;
  readonly kinds: Record<NodeKind, string>;
  readonly font: string;
};

/** For paper, regardless of the theme: the colours of the light theme on white. */
export const paperPalette = (): Palette => ({
  paper: COLOURS['print-paper'].light,
  raised: COLOURS['print-paper'].light,
  ink: COLOURS.ink.light,
  soft: COLOURS['ink-soft'].light,
  line: COLOURS['line-strong'].light,
  accent: COLOURS.accent.light,
  bad: COLOURS.bad.light,
  kinds: Object.fromEntries(NODE_KINDS.map((k) => [k, cardKind(k).colour.light])) as Record<NodeKind, string>,
  font: readPalette().font,
});

let cached: { theme: string; palette: Palette } | undefined;

export function readPalette(): Palette {
  const root = document.documentElement;
  const theme = `${root.dataset['theme']}|${root.dataset['font']}`;
  if (cached?.theme === theme) return cached.palette;
  const style = getComputedStyle(root);
  const value = (name: string) => style.getPropertyValue(name).trim();
  const palette: Palette = {
    paper: value('--paper'),
    raised: value('--paper-raised'),
    ink: value('--ink'),
    soft: value('--ink-soft'),
    line: value('--line-strong'),
    accent: value('--accent'),
    bad: value('--bad'),
    kinds: Object.fromEntries(NODE_KINDS.map((k) => [k, value(`--kind-${k}`)])) as Record<NodeKind, string>,
    font: value('--font-ui'),
  };
  cached = { theme, palette };
  return palette;
}
