/** Numbering definitions: one per kind of marker, and one instance per list, so that every numbered list has its own first number. */
import type { ListBlock } from '../../paper/tree.ts';
import { el, NAMESPACES, val, xmlPart } from './xml.ts';

/** Word has at most nine levels; deeper items are put on the ninth. */
export const DEEPEST = 8;
const KINDS = ['bullet', 'number', 'open', 'done'] as const;
type Kind = (typeof KINDS)[number];

const MARKERS = {
  bullet: ['•', '◦', '▪'],
  number: ['decimal', 'lowerLetter', 'lowerRoman'],
  open: ['☐'],
  done: ['☑'],
} as const satisfies Record<Kind, readonly string[]>;

function level(kind: Kind, depth: number): string {
  const markers: readonly string[] = MARKERS[kind];
  const marker = markers[depth % markers.length] ?? '•';
  return el(
    'w:lvl',
    { 'w:ilvl': depth },
    val('start', 1),
    val('numFmt', kind === 'number' ? marker : 'bullet'),
    val('lvlText', kind === 'number' ? `%${depth + 1}.` : marker),
    val('lvlJc', 'left'),
    el('w:pPr', {}, el('w:ind', { 'w:left': 420 * (depth + 1), 'w:hanging': 420 })),
  );
}

/** Allocates the instances that a document uses. */
export class Numbering {
  private readonly nums: string[] = [];

  /** The markers of one list: the instance of each item. The instances of a check list are consecutive, the open one first. */
  instances({ style, start }: ListBlock, depth: number): (isChecked: boolean | undefined) => number {
    if (style !== 'check') {
      const id = this.add(style, style === 'number' ? { depth, start: start ?? 1 } : undefined);
      return () => id;
    }
    const [open, done] = [this.add('open'), this.add('done')];
    return (isChecked) => (isChecked ? done : open);
  }

  private add(kind: Kind, first?: { readonly depth: number; readonly start: number }): number {
    const id = this.nums.length + 1;
    this.nums.push(
      el(
        'w:num',
        { 'w:numId': id },
        val('abstractNumId', KINDS.indexOf(kind)),
        first ? el('w:lvlOverride', { 'w:ilvl': first.depth }, val('startOverride', first.start)) : '',
      ),
    );
    return id;
  }

  part(): Uint8Array {
    const levels = Array.from({ length: DEEPEST + 1 }, (_, depth) => depth);
    return xmlPart(
      el(
        'w:numbering',
        NAMESPACES,
        ...KINDS.map((kind, id) =>
          el(
            'w:abstractNum',
            { 'w:abstractNumId': id },
            val('multiLevelType', 'hybridMultilevel'),
            ...levels.map((depth) => level(kind, depth)),
          ),
        ),
        ...this.nums,
      ),
    );
  }
}
