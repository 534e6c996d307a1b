/** The state of writing one document: everything that is numbered or goes into a part of its own. */
import type { Paper } from '../../paper/tree.ts';
import type { DocxWords } from './docxWords.ts';
import { Numbering } from './numbering.ts';
import { Relations } from './package.ts';

export class DocxJob {
  readonly paper: Paper;
  readonly words: DocxWords;
  readonly relations = new Relations();
  readonly numbering = new Numbering();
  /** Files of the used pictures, by key. */
  readonly media = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  /** Indices of the sources, in the order of citation. The position is the number. */
  readonly cited: number[] = [];
  /** Headings for the table of contents. */
  readonly headings: { readonly level: number; readonly text: string; readonly bookmark: string }[] = [];
  private readonly bookmarks = new Set<string>();
  private bookmarkId = 0;
  private changeId = 0;
  private drawingId = 0;

  constructor(paper: Paper, words: DocxWords) {
    this.paper = paper;
    this.words = words;
  }
  /** Names are unique in a document: a duplicate is left out. */
  bookmark(name: string | undefined): { readonly id: number; readonly name: string } | undefined {
    if (name === undefined || this.bookmarks.has(name)) return undefined;
    this.bookmarks.add(name);
    return { id: this.bookmarkId++, name };
  }
  nextChange(): number {
    return ++this.changeId;
  }
  nextDrawing(): number {
    return ++this.drawingId;
  }
  /** The number under which a source is cited, from 1, and whether this is the first citation. */
  cite(note: number): { readonly number: number; readonly isFirst: boolean } {
    const known = this.cited.indexOf(note);
    if (known >= 0) return { number: known + 1, isFirst: false };
    this.cited.push(note);
    return { number: this.cited.length, isFirst: true };
  }
}
