/**
 * Composes a plan again: the edits that update the text to the current board. Unedited sentences follow their cards,
 * new ones are inserted after their neighbours, those without cards are removed. What a person wrote, changed or removed stays as it is.
 */
import { keptSaid, type Made, saidBy } from './binding.ts';
import { type Composed, type ComposedSection, partsOfSlot } from './compose.ts';

/** A block in its current state. */
export type WrittenBlock = {
  readonly id: string;
  readonly type: string;
  readonly level?: number | undefined;
  readonly section?: string | undefined;
  /** For a heading: the paragraphs composed under it so far. */
  readonly slots: readonly string[];
  readonly text: string;
  /** Text and chips, as returned by `saidInBlock`. */
  readonly said: string;
  readonly made: Made | undefined;
  readonly question: boolean;
};

export type NewBlock =
  | { readonly kind: 'heading'; readonly section: string; readonly title: string; readonly slots: readonly string[] }
  | { readonly kind: 'composed'; readonly item: Composed }
  | { readonly kind: 'templateQuestion'; readonly text: string }
  | { readonly kind: 'blank' };

export type RemakeEdit =
  /** After a block; at the end of the text if none is given. */
  | { readonly op: 'insert'; readonly after: string | undefined; readonly blocks: readonly NewBlock[] }
  | { readonly op: 'rewrite'; readonly block: string; readonly item: Composed }
  | { readonly op: 'remove'; readonly block: string }
  | { readonly op: 'slots'; readonly block: string; readonly slots: readonly string[] };

export type Remake = {
  readonly edits: readonly RemakeEdit[];
  /** The number of paragraphs that are added, follow their cards, are removed, and are kept as edited although their cards changed. */
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly kept: readonly string[];
};

/** The maximum number of remembered paragraphs per heading. */
export const MOST_SLOTS = 200;

type Hash = (text: string) => string;

/** Whether nobody has edited a paragraph since it was composed. */
const isUntouched = (block: WrittenBlock, made: Made, hash: Hash): boolean => keptSaid(block.said, hash) === made.said;

export type RemakeOptions = {
  readonly canvas: string;
  readonly hash: Hash;
  /** Text that an earlier version of the app copied from cards, without a binding. */
  readonly fragments?: ReadonlySet<string>;
  /** The template's questions, in every language: a section with content no longer needs its question. Other questions stay. */
  readonly questions: ReadonlySet<string>;
};

export function remake(
  blocks: readonly WrittenBlock[],
  sections: readonly ComposedSection[],
  options: RemakeOptions,
): Remake {
  const run = new Remaking(blocks, options);
  for (const section of sections) run.section(section);
  run.gone(sections);
  return run.result();
}

class Remaking {
  private readonly blocks: readonly WrittenBlock[];
  private readonly canvas: string;
  private readonly hash: Hash;
  private readonly fragments: ReadonlySet<string>;
  private readonly questions: ReadonlySet<string>;
  private readonly edits: RemakeEdit[] = [];
  private readonly kept: string[] = [];
  private added = 0;
  private updated = 0;
  private removed = 0;
  /** The last block of the previous section; a missing section is inserted after it. */
  private end: string | undefined;

  constructor(blocks: readonly WrittenBlock[], { canvas, hash, fragments = new Set(), questions }: RemakeOptions) {
    this.blocks = blocks;
    this.canvas = canvas;
    this.hash = hash;
    this.fragments = fragments;
    this.questions = questions;
  }

  section(section: ComposedSection): void {
    const at = this.headingOf(section);
    const heading = this.blocks[at];
    if (!heading) {
      this.insertSection(section);
      return;
    }
    const until = this.endOf(at);
    const within = this.blocks.slice(at + 1, until);
    let cursor = heading.id;
    const asked = within.find((block) => this.isTemplateQuestion(block));
    if (asked && section.items.some(isWritten)) this.remove(asked);
    else if (asked && asked === within[0]) cursor = asked.id;
    for (const block of within) if (!block.made && this.fragments.has(block.said)) this.remove(block);
    for (const item of section.items) {
      const present = this.find(item);
      if (present) {
        if (within.includes(present)) cursor = present.id;
        this.follow(present, item);
      } else if (!heading.slots.includes(item.slot)) this.insert(cursor, [{ kind: 'composed', item }]);
    }
    const slots = [...new Set([...heading.slots, ...section.items.map((i) => i.slot)])].slice(-MOST_SLOTS);
    if (slots.length !== heading.slots.length) this.edits.push({ op: 'slots', block: heading.id, slots });
    this.end = this.blocks[until - 1]?.id;
  }

  /** Paragraphs of these sections that the board no longer generates. */
  gone(sections: readonly ComposedSection[]): void {
    const keys = new Set(sections.map((s) => s.key));
    const slots = new Set(sections.flatMap((s) => s.items.map((i) => i.slot)));
    for (const block of this.blocks) {
      const { made } = block;
      if (!made || slots.has(made.slot)) continue;
      const { section, canvas } = partsOfSlot(made.slot);
      if (canvas !== this.canvas || !keys.has(section)) continue;
      if (isUntouched(block, made, this.hash)) this.remove(block);
      else this.kept.push(block.id);
    }
  }

  result(): Remake {
    const { edits, added, updated, removed, kept } = this;
    return { edits, added, updated, removed, kept };
  }

  private headingOf({ key, title }: ComposedSection): number {
    const keyed = this.blocks.findIndex((b) => b.level !== undefined && b.section === key);
    return keyed >= 0 ? keyed : this.blocks.findIndex((b) => b.level !== undefined && b.text.trim() === title);
  }

  /** The index after the last block under a heading. */
  private endOf(at: number): number {
    const level = this.blocks[at]?.level ?? 1;
    const next = this.blocks.findIndex((b, i) => i > at && b.level !== undefined && b.level <= level);
    return next < 0 ? this.blocks.length : next;
  }

  private find(item: Composed): WrittenBlock | undefined {
    if (item.kind === 'embed')
      return this.blocks.find((b) => b.type === item.reference.type && b.said === saidBy(item));
    if (item.kind === 'sources') return this.blocks.find((b) => b.type === 'source-list');
    return this.blocks.find((b) => b.made?.slot === item.slot);
  }

  private follow(block: WrittenBlock, item: Composed): void {
    const { made } = block;
    if (!made || keptSaid(saidBy(item), this.hash) === made.said) return;
    if (isUntouched(block, made, this.hash)) {
      this.edits.push({ op: 'rewrite', block: block.id, item });
      this.updated++;
    } else if (block.said !== saidBy(item)) this.kept.push(block.id);
  }

  private insertSection(section: ComposedSection): void {
    const { key, title, question, items } = section;
    this.insert(this.end ?? this.blocks.at(-1)?.id, [
      { kind: 'heading', section: key, title, slots: items.map((i) => i.slot).slice(-MOST_SLOTS) },
      ...(question !== '' && !items.some(isWritten) ? [{ kind: 'templateQuestion' as const, text: question }] : []),
      ...items.map((item) => ({ kind: 'composed' as const, item })),
      { kind: 'blank' },
    ]);
  }

  private insert(after: string | undefined, blocks: readonly NewBlock[]): void {
    this.added += blocks.filter((b) => b.kind === 'composed').length;
    const last = this.edits.at(-1);
    if (last?.op === 'insert' && last.after === after)
      this.edits[this.edits.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
    else this.edits.push({ op: 'insert', after, blocks });
  }

  private remove(block: WrittenBlock): void {
    this.edits.push({ op: 'remove', block: block.id });
    if (!this.isTemplateQuestion(block)) this.removed++;
  }

  private isTemplateQuestion({ question, made, text }: WrittenBlock): boolean {
    return question && !made && this.questions.has(text.trim());
  }
}

/** Whether an item is content: a board and a question do not answer the question of a section. */
const isWritten = (item: Composed): boolean =>
  item.kind !== 'question' && !(item.kind === 'embed' && item.reference.type === 'canvas-embed');
