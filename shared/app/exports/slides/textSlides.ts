/** The text of the plan as slides: one for each chapter, with the first sentence of each paragraph; the notes have all of it. */
import type { Block, ListBlock, ListItem, Note, Paper, Run } from '../../../export/paper/tree.ts';
import type { Slide } from '../../../export/slides/deck.ts';
import { textOfRuns } from '../paper/runs.ts';

type Chapter = { readonly title: string; readonly blocks: readonly Block[] };

/** The content under the highest headings of the text. What precedes the first one is put under the plan's own title. */
function chaptersOf({ blocks, title }: Paper): readonly Chapter[] {
  const levels = blocks.flatMap((b) => (b.kind === 'heading' ? [b.level] : []));
  const top = Math.min(...levels);
  const chapters: { title: string; blocks: Block[] }[] = [{ title, blocks: [] }];
  for (const block of blocks)
    if (block.kind === 'heading' && block.level === top) chapters.push({ title: textOfRuns(block.runs), blocks: [] });
    else chapters.at(-1)?.blocks.push(block);
  return chapters;
}

/** `isElsewhere`: the block has a slide of its own. */
export const textSlides = (paper: Paper, isElsewhere: (block: Block) => boolean): readonly Slide[] =>
  chaptersOf(paper).flatMap(({ title, blocks }): Slide[] => {
    const shown = blocks.filter((b) => b.kind !== 'notes' && b.kind !== 'rule' && !isElsewhere(b));
    const brief = withoutLonePoint(briefly(shown));
    if (brief.every((b) => b.kind === 'heading' || b.kind === 'pageBreak')) return [];
    const cited = new Set(shown.flatMap((b) => runsOfBlock(b)).flatMap((r) => (r.kind === 'note' ? [r.note] : [])));
    const whole = shown.flatMap((b) => (b.kind === 'paragraph' ? [textOfRuns(b.runs)] : []));
    const sources = [...cited]
      .sort((a, b) => a - b)
      .flatMap((n) => (paper.notes[n] ? [`[${n + 1}] ${noteText(paper.notes[n])}`] : []));
    return [{ title, blocks: brief, notes: [...whole, ...sources] }];
  });

export const noteText = ({ text, url, retrievedOn }: Note): string =>
  [text, url ?? '', retrievedOn ? `(${retrievedOn})` : ''].filter(Boolean).join(' ');

/** Reduces paragraphs to points of their first sentence; the rest stays unchanged. */
function briefly(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.style === 'caption' || block.style === 'quote') {
      out.push(citedInText(block));
      continue;
    }
    const item: ListItem = { runs: citedRuns(firstSentence(block.runs)) };
    const last = out.at(-1);
    if (last?.kind === 'list' && last.id === POINTS) out[out.length - 1] = { ...last, items: [...last.items, item] };
    else out.push({ kind: 'list', style: 'bullet', items: [item], id: POINTS });
  }
  return out;
}
/** Distinguishes the points from the lists of the text. */
const POINTS = 'points';

/** A single sentence is not made a list. */
function withoutLonePoint(blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  const [item, ...others] = first?.kind === 'list' && first.id === POINTS ? first.items : [];
  return blocks.length === 1 && item && others.length === 0 ? [{ kind: 'paragraph', runs: item.runs }] : blocks;
}

const OPENING = '「『（(［[【〈《“';
const CLOSING = '」』）)］]】〉》”';
/** Where the first sentence of a text ends: at a full stop outside of quotes, or at a line's end. */
export function endOfSentence(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (OPENING.includes(c)) depth++;
    else if (CLOSING.includes(c)) depth = Math.max(0, depth - 1);
    else if (c === '\n') return i;
    else if (
      depth === 0 &&
      ('。！？'.includes(c) || ('.!?'.includes(c) && /^(?:\s|$)/u.test(text.slice(i + 1, i + 2))))
    )
      return i + 1;
  }
  return text.length;
}

function firstSentence(runs: readonly Run[]): readonly Run[] {
  const end = endOfSentence(textOfRuns(runs));
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const length = textOfRuns([run]).length;
    // A source cited at the end of the sentence belongs to it.
    if (at + length <= end) out.push(run);
    else if (at < end && run.kind === 'text') out.push({ ...run, text: run.text.slice(0, end - at) });
    at += length;
    if (at > end) break;
  }
  return out;
}

/** Numbers of sources as superscripts: the slide with the sources uses the same. */
function citedRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, i): Run => {
    if (run.kind !== 'note') return run;
    const text = `${runs[i - 1]?.kind === 'note' ? ',' : ''}${run.note + 1}`;
    return { kind: 'text', text, marks: ['superscript'] };
  });
}

function citedInText(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: citedRuns(block.runs) };
    case 'list':
      return citedList(block);
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, runs: citedRuns(cell.runs) }))) };
    case 'group':
      return { ...block, blocks: block.blocks.map(citedInText) };
    default:
      return block;
  }
}
const citedList = (list: ListBlock): ListBlock => ({
  ...list,
  items: list.items.map((item) => ({
    ...item,
    runs: citedRuns(item.runs),
    ...(item.list ? { list: citedList(item.list) } : {}),
  })),
});

function runsOfBlock(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.runs;
    case 'list':
      return runsOfList(block);
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.runs));
    case 'group':
      return block.blocks.flatMap(runsOfBlock);
    default:
      return [];
  }
}
const runsOfList = ({ items }: ListBlock): readonly Run[] =>
  items.flatMap((item) => [...item.runs, ...(item.list ? runsOfList(item.list) : [])]);
