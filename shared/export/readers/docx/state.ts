/** The state of one reading of a Word file. */
import type { Note, PaperComment, PaperPicture, Run, TextRun, TrackedChange } from '../../paper/tree.ts';
import { attribute, type Element } from './dom.ts';
import { Left } from './left.ts';
import type { NumberingLooks, Styles } from './looks.ts';
import type { WordPackage } from './openPackage.ts';

export type Field = { code: string; isResult: boolean; link: string | undefined; isOff: boolean };

export class Reading {
  readonly file: WordPackage;
  readonly styles: Styles;
  readonly numbering: NumberingLooks;
  readonly left = new Left();
  readonly notes: Note[] = [];
  /** Sources by the footnote's number in the file, and by the bookmark around it. */
  readonly noteOf = new Map<string, number>();
  readonly noteAt = new Map<string, number>();
  noteBookmark: string | undefined;
  readonly pictures = new Map<string, PaperPicture>();
  readonly comments: PaperComment[];
  /** The thread of each comment by its number in the file: a reply belongs to the comment that it answers. */
  readonly threadOf: ReadonlyMap<string, string>;
  readonly placed = new Set<string>();
  /** Comments that are open at the current position. */
  readonly openComments = new Set<string>();
  /** Checksums of the text of blocks at the time of writing, by the name of the block. */
  readonly checksums = new Map<string, string>();
  /** Fields that are open at the current position; one may begin in a paragraph and end in another. */
  readonly fields: Field[] = [];
  private readonly changes = new Map<string, TrackedChange>();
  private picture = 0;

  constructor(
    file: WordPackage,
    styles: Styles,
    numbering: NumberingLooks,
    { comments, threadOf }: { readonly comments: PaperComment[]; readonly threadOf: ReadonlyMap<string, string> },
  ) {
    this.file = file;
    this.styles = styles;
    this.numbering = numbering;
    this.comments = comments;
    this.threadOf = threadOf;
  }

  changeOf(element: Element, kind: TrackedChange['kind']): TrackedChange {
    const by = (attribute(element, 'author') ?? '').slice(0, 120);
    const at = timeOf(attribute(element, 'date'));
    const key = `${kind} ${at} ${by}`;
    const known = this.changes.get(key);
    if (known) return known;
    const made = { id: `change${this.changes.size + 1}`, kind, by, at };
    this.changes.set(key, made);
    return made;
  }
  addPicture(picture: PaperPicture): string {
    const key = `picture${++this.picture}`;
    this.pictures.set(key, picture);
    return key;
  }
  /** Threads that cover the current text. */
  get openThreads(): readonly string[] | undefined {
    if (this.openComments.size === 0) return undefined;
    const threads = [...new Set([...this.openComments].flatMap((id) => this.threadOf.get(id) ?? []))];
    return threads.length > 0 ? threads : undefined;
  }
}

/** Word writes times without milliseconds, and some programs write none. */
export function timeOf(text: string | undefined): string {
  const at = new Date(text ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? '1970-01-01T00:00:00.000Z' : at.toISOString();
}

const sameLook = (a: TextRun, b: TextRun): boolean =>
  a.link === b.link &&
  a.change === b.change &&
  (a.marks ?? []).join() === (b.marks ?? []).join() &&
  (a.comments ?? []).join() === (b.comments ?? []).join();

/** Word splits runs anywhere, by spelling and by when they were typed: adjacent runs of the same style are merged. */
export function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (last?.kind === 'text' && run.kind === 'text' && sameLook(last, run))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}
