/** The blocks of a document, from its paragraphs, tables and content controls. */
import { IMPORT_LIMITS } from '../../../kernel/importLimits.ts';
import type { Block, ChartBlock, HeadingBlock, ListBlock, ParagraphBlock, Run } from '../../paper/tree.ts';
import { TAGS } from '../../writers/docx/places.ts';
import { attribute, childOf, childrenOf, type Element, isOn, nameOf, valOf, wholeIn } from './dom.ts';
import { type ListLine, listsOf } from './lists.ts';
import type { Role } from './looks.ts';
import { noteOf } from './notes.ts';
import { contentOf } from './runs.ts';
import type { Reading } from './state.ts';
import { tableOf } from './tables.ts';

const LIMITS = IMPORT_LIMITS.wordFile;

const plainText = (runs: readonly Run[]): string => runs.map((r) => (r.kind === 'text' ? r.text : ' ')).join('');

/** Collects blocks; list items are held back until the list has ended. */
export class BlockReader {
  private readonly reading: Reading;
  private readonly isOwn: boolean;
  private readonly out: Block[] = [];
  private lines: ListLine[] = [];
  private budget: { left: number };
  /** The text of a leading paragraph with the Title style. */
  title: string | undefined;

  constructor(reading: Reading, isOwn: boolean, budget: { left: number } = { left: LIMITS.blocks }) {
    this.reading = reading;
    this.isOwn = isOwn;
    this.budget = budget;
  }

  blocks(): Block[] {
    this.endList();
    return this.out;
  }

  read(parent: Element): this {
    for (const element of childrenOf(parent)) {
      if (this.budget.left <= 0) {
        this.reading.left.add('long');
        break;
      }
      this.readBlock(element);
    }
    return this;
  }

  private readBlock(element: Element): void {
    switch (nameOf(element)) {
      case 'p':
        this.readParagraph(element);
        return;
      case 'tbl':
        this.readTable(element);
        return;
      case 'sdt':
        this.readControl(element);
        return;
      case 'ins':
      case 'del':
      case 'moveTo':
      case 'moveFrom':
      case 'customXml':
      case 'smartTag':
        return void this.read(element);
      // Word writes these between paragraphs if a comment begins at the start of a block.
      case 'commentRangeStart':
        return void this.reading.openComments.add(attribute(element, 'id') ?? '');
      case 'commentRangeEnd':
        return void this.reading.openComments.delete(attribute(element, 'id') ?? '');
      case 'altChunk':
        this.reading.left.add('embedded');
        return;
    }
  }

  private add(block: Block): void {
    this.endList();
    this.budget.left--;
    this.out.push(block);
  }
  private endList(): void {
    const { lines } = this;
    this.lines = [];
    for (const list of listsOf(lines)) this.out.push(list);
  }

  // ── paragraphs ───────────────────────────────────────────────────────────────────────────────────────────────────

  private readParagraph(element: Element): void {
    const { reading } = this;
    const properties = childOf(element, 'pPr');
    const style = valOf(properties, 'pStyle');
    const role = reading.styles.role(style);
    if (this.isEndTakenOut(properties)) reading.left.add('joinedParagraphs');
    const content = contentOf(reading, element);
    const { runs, id, pictures, boxes, breaksPage } = content;
    const heading = reading.styles.headingOf(style, properties);
    if (breaksPage) this.add({ kind: 'pageBreak' });
    if (role === 'contents' || role === 'gap') return;
    if (this.takesTitle(role, runs)) return;
    const line = heading === undefined && role === 'text' ? this.lineOf(properties, style, runs, id) : undefined;
    if (line) {
      this.budget.left--;
      this.lines.push(line);
    } else if (heading !== undefined && plainText(runs).trim() !== '')
      this.add({ kind: 'heading', level: heading as HeadingBlock['level'], runs, ...(id ? { id } : {}) });
    else if (role === 'rule' && runs.length === 0) this.add({ kind: 'rule' });
    else if (isOn(properties, 'keepNext') || !this.isCaption(role, runs))
      this.addParagraph(role, runs, id, pictures.length > 0 || breaksPage);
    for (const { key, alt } of pictures) this.add({ kind: 'picture', picture: key, alt });
    for (const box of boxes) this.read(box);
  }

  /** Whether the paragraph mark is a tracked deletion: the paragraph is read as a separate one. */
  private isEndTakenOut(properties: Element | undefined): boolean {
    const mark = childOf(properties, 'rPr');
    return !this.isOwn && childOf(mark, 'del') !== undefined;
  }

  private takesTitle(role: Role, runs: readonly Run[]): boolean {
    if (role === 'title' && this.title === undefined && this.out.length === 0) {
      this.title = plainText(runs).trim();
      return true;
    }
    // The line under our own title repeats the properties.
    return role === 'subtitle' && this.isOwn && this.out.length === 0;
  }

  private lineOf(
    properties: Element | undefined,
    style: string | undefined,
    runs: readonly Run[],
    id: string | undefined,
  ): ListLine | undefined {
    const own = childOf(properties, 'numPr');
    const styled = this.reading.styles.listOf(style);
    const numId = valOf(own, 'numId') ?? styled?.numId;
    // 0 takes a paragraph out of the list of its style.
    if (numId === undefined || numId === '0') return undefined;
    const level = wholeIn(valOf(own, 'ilvl'), 0, 8, styled?.level ?? 0);
    const marker = this.reading.numbering.marker(numId, level);
    return marker.kind === 'none' ? undefined : { numId, level, marker, runs, id };
  }

  /** A caption after a picture belongs to it. A caption with "keep with next" waits for its table. */
  private isCaption(role: Role, runs: readonly Run[]): boolean {
    if (role !== 'caption') return false;
    const last = this.out.at(-1);
    if (this.lines.length > 0 || last?.kind !== 'picture' || last.caption !== undefined) return false;
    this.out[this.out.length - 1] = { ...last, caption: plainText(runs) };
    return true;
  }

  private addParagraph(role: Role, runs: readonly Run[], id: string | undefined, mayBeEmpty: boolean): void {
    if (runs.length === 0 && mayBeEmpty) return;
    const style = (
      { quote: 'quote', caption: 'caption', question: 'question', lead: 'lead', subtitle: 'lead' } as const
    )[role as 'quote'] as ParagraphBlock['style'] | undefined;
    this.add({ kind: 'paragraph', runs, ...(style ? { style } : {}), ...(id ? { id } : {}) });
  }

  // ── tables and controls ──────────────────────────────────────────────────────────────────────────────────────────

  private readTable(element: Element): void {
    const { table, pictures } = tableOf(this.reading, element);
    if (table) {
      this.endList();
      const last = this.out.at(-1);
      const isCaption = last?.kind === 'paragraph' && last.style === 'caption';
      if (isCaption) this.out.pop();
      this.budget.left -= table.rows.length;
      this.add({ ...table, ...(isCaption ? { caption: plainText(last.runs) } : {}) });
    }
    for (const { key, alt } of pictures) this.add({ kind: 'picture', picture: key, alt });
  }

  private readControl(element: Element): void {
    const content = childOf(element, 'sdtContent');
    const properties = childOf(element, 'sdtPr');
    if (!content) return;
    if (valOf(childOf(properties, 'docPartObj'), 'docPartGallery') === 'Table of Contents') {
      // Its fields begin and end within it.
      this.reading.fields.length = 0;
      return;
    }
    const [tag = '', detail = ''] = (valOf(properties, 'tag') ?? '').split(' ');
    const isOurs = this.isOwn && Object.values(TAGS).some((t) => t === tag);
    if (!isOurs) return void this.read(content);
    if (tag === TAGS.notes) {
      this.readSources(content);
      return;
    }
    const inner = new BlockReader(this.reading, this.isOwn, this.budget).read(content).blocks();
    const [head, ...rest] = inner;
    const runs = head?.kind === 'paragraph' ? head.runs : [];
    const of = { title: plainText(runs), ...commentsOf(runs) };
    const blocks = head?.kind === 'paragraph' ? rest : inner;
    if (tag === TAGS.group) {
      this.add({ kind: 'group', ...of, blocks });
      return;
    }
    this.add(tag === TAGS.chart ? chartOf(of, detail, blocks) : boardOf(of, detail, blocks));
  }

  /** Our own list of sources: those that the text does not cite are only there. */
  private readSources(content: Element): void {
    const { notes, file } = this.reading;
    const known = new Set(notes.map((n) => JSON.stringify(n)));
    for (const line of childrenOf(content)) {
      const { text, ...rest } = noteOf(line, file.relationsOf(file.main));
      const note = { text: text.replace(/^\d+\. /u, ''), ...rest };
      if (!known.has(JSON.stringify(note))) notes.push(note);
    }
    this.add({ kind: 'notes' });
  }
}

const commentsOf = (runs: readonly Run[]): { readonly comments?: readonly string[] } => {
  const ids = [...new Set(runs.flatMap((r) => r.comments ?? []))];
  return ids.length > 0 ? { comments: ids } : {};
};
type Of = { readonly title: string; readonly comments?: readonly string[] };

function boardOf(of: Of, canvas: string, blocks: readonly Block[]): Block {
  const picture = blocks.find((b) => b.kind === 'picture');
  const outline = blocks.find((b): b is ListBlock => b.kind === 'list');
  const rest = blocks.filter((b) => b !== picture && b !== outline && !isPlaceholder(b));
  // Somebody edited it: it is now a group.
  if (rest.length > 0) return { kind: 'group', ...of, blocks };
  return {
    kind: 'board',
    ...of,
    canvas,
    ...(picture ? { picture: picture.picture } : {}),
    alt: picture?.alt ?? '',
    outline: outline ?? { kind: 'list', style: 'bullet', items: [] },
  };
}
const isPlaceholder = (block: Block): boolean =>
  block.kind === 'paragraph' && (block.style === 'caption' || block.runs.length === 0);

function chartOf(of: Of, unit: string, blocks: readonly Block[]): Block {
  const table = blocks.find((b) => b.kind === 'table');
  const values = table?.rows.slice(1).map((row) => row.slice(1).map((cell) => numberOf(plainText(cell.runs))));
  const [head] = table?.rows ?? [];
  if (!table || !head || !values || values.some((row) => row.length !== head.length - 1 || row.includes(undefined)))
    return { kind: 'group', ...of, blocks };
  const chart: ChartBlock = {
    kind: 'chart',
    ...of,
    unit: unit === 'count' ? 'count' : 'yen',
    labels: table.rows.slice(1).map((row) => plainText(row[0]?.runs ?? [])),
    series: head.slice(1).map((cell, i) => ({ name: plainText(cell.runs), values: values.map((row) => row[i] ?? 0) })),
  };
  return chart;
}
function numberOf(text: string): number | undefined {
  const digits = text.normalize('NFKC').replace(/[,\s円¥]/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(digits) ? Number(digits) : undefined;
}
