/** The slides of a file before it is made, in words: what each shows, and what the plan does not say yet. */
import type { Block, ListBlock } from '../../../export/paper/tree.ts';
import type { Deck, Slide } from '../../../export/slides/deck.ts';
import type { ExportScope } from '../exporters.ts';
import { textOfRuns } from '../paper/runs.ts';
import { deckOf } from './deckOf.ts';
import { pitchOf } from './pitchOf.ts';

export type ShownSlide = {
  readonly title: string;
  readonly lines: readonly string[];
  /** What is missing, as questions. */
  readonly asks: readonly string[];
  /** How many sentences or rows are in the notes alone. */
  readonly left: number;
};

export async function shownSlides(scope: ExportScope): Promise<readonly ShownSlide[]> {
  if (scope.deck === 'pitch') {
    const { deck, slides } = pitchOf(scope);
    return slides.map((slide) => {
      const shown = slide.id === 'cover' ? coverOf(deck) : { title: slide.title, lines: linesOf(slide) };
      return { ...shown, asks: slide.asks, left: slide.left };
    });
  }
  const deck = await deckOf(scope);
  return [coverOf(deck), ...deck.slides.map((slide) => ({ title: slide.title, lines: linesOf(slide) }))].map(
    (shown) => ({ ...shown, asks: [], left: 0 }),
  );
}

const coverOf = ({ title, subtitle }: Deck) => ({ title, lines: subtitle.filter((line) => line.trim() !== '') });

const linesOf = ({ board, blocks = [] }: Slide): readonly string[] => [
  ...(board?.cards ?? []).map(({ kind, title, claim }) => `${kind}: ${title || claim}`),
  ...blocks.flatMap(linesOfBlock),
];

function linesOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [textOfRuns(block.runs)];
    case 'list':
      return linesOfList(block);
    case 'table':
      return block.rows.map((row) => row.map((cell) => textOfRuns(cell.runs)).join(' | '));
    case 'chart':
    case 'board':
      return [block.title];
    case 'group':
      return [block.title, ...block.blocks.flatMap(linesOfBlock)];
    case 'picture':
      return [block.alt];
    case 'pageBreak':
    case 'rule':
    case 'notes':
      return [];
  }
}
const linesOfList = ({ items }: ListBlock): readonly string[] =>
  items.flatMap(({ runs, list }) => [textOfRuns(runs), ...(list ? linesOfList(list) : [])]);

/** What a pitch still lacks, by the number and the title of its slide. */
export const pitchAsks = (scope: ExportScope): readonly { no: number; title: string; asks: readonly string[] }[] =>
  pitchOf(scope)
    .slides.map(({ title, asks }, i) => ({ no: i + 1, title, asks }))
    .filter(({ asks }) => asks.length > 0);
