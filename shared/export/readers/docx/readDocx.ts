/**
 * Reads a Word file, ours or any other, as the tree of a document, and lists what could not be imported. It is bounded by `IMPORT_LIMITS.wordFile`,
 * and runs in a worker on screen. Nothing outside of the file is fetched, and nothing in it is run.
 */

import { parseJson } from '../../../kernel/json.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Block, Paper } from '../../paper/tree.ts';
import { PROPERTIES } from '../../writers/docx/places.ts';
import { BlockReader } from './blocks.ts';
import { readComments } from './comments.ts';
import { attribute, below, childOf, childrenOf, type Element, nameOf } from './dom.ts';
import type { Left, LeftKind } from './left.ts';
import { NumberingLooks, Styles } from './looks.ts';
import { readNotes } from './notes.ts';
import { type DocxRefusal, openPackage, Refused, type WordPackage } from './openPackage.ts';
import { Reading } from './state.ts';

export type { DocxRefusal } from './openPackage.ts';
export type LeftCount = { readonly kind: LeftKind; readonly count: number };
export type WordFile = {
  /** Has `plan` if this app wrote the file from a plan. */
  readonly paper: Paper;
  readonly left: readonly LeftCount[];
  /** Checksum of the text at the time of writing, by the name of the block in the plan. */
  readonly checksums: ReadonlyMap<string, string>;
  /** The person who last saved it, according to the file. */
  readonly savedBy: string;
};

export function readDocx(bytes: Uint8Array): Result<WordFile, DocxRefusal> {
  try {
    return ok(read(openPackage(bytes)));
  } catch (error) {
    if (error instanceof Refused) return err(error.why);
    throw error;
  }
}

function read(file: WordPackage): WordFile {
  const styles = new Styles(file.xml(file.related('styles')));
  const numbering = new NumberingLooks(file.xml(file.related('numbering')));
  const reading = new Reading(file, styles, numbering, readComments(file));
  readNotes(file, reading.notes, reading.noteOf);
  const custom = customOf(file);
  const isOwn = custom.has(PROPERTIES.date);
  const body = childOf(file.xml(file.main), 'body');
  const reader = new BlockReader(reading, isOwn);
  const blocks = body ? reader.read(body).blocks() : [];
  lookAround(file, reading.left, isOwn);
  const core = file.xml(file.related('core-properties', ''));
  const plan = custom.get(PROPERTIES.plan);
  const version = custom.get(PROPERTIES.version);
  const confidential = custom.get(PROPERTIES.confidential);
  return {
    paper: {
      ...(plan ? { plan } : {}),
      title: reader.title ?? said(core, 'title').slice(0, 200),
      language: /^en/iu.test(said(core, 'language')) ? 'en' : 'ja',
      authors: authorsOf(custom.get(PROPERTIES.authors), said(core, 'creator')),
      date: custom.get(PROPERTIES.date) ?? said(core, 'modified').slice(0, 10),
      ...(version ? { version } : {}),
      ...(confidential ? { confidential } : {}),
      blocks: isOwn ? blocks : withoutBlanks(blocks),
      notes: reading.notes,
      comments: reading.comments,
      pictures: reading.pictures,
    },
    left: reading.left.all,
    checksums: reading.checksums,
    savedBy: said(core, 'lastModifiedBy').slice(0, 120) || said(core, 'creator').slice(0, 120),
  };
}

const said = (core: Element | undefined, name: string): string => childOf(core, name)?.textContent?.trim() ?? '';

function customOf(file: WordPackage): ReadonlyMap<string, string> {
  const root = file.xml(file.related('custom-properties', ''));
  return new Map(
    (root ? childrenOf(root) : []).flatMap((property) => {
      const name = attribute(property, 'name');
      return name === undefined ? [] : [[name, (property.textContent ?? '').slice(0, 20_000)] as const];
    }),
  );
}

function authorsOf(own: string | undefined, creator: string): readonly string[] {
  const parsed = own === undefined ? undefined : parseJson(own);
  if (Array.isArray(parsed)) return parsed.filter((a) => typeof a === 'string').map((a) => a.slice(0, 120));
  return creator
    .split(/[;；]/u)
    .map((a) => a.trim().slice(0, 120))
    .filter((a) => a !== '');
}

/** People use empty paragraphs as spacing in Word. */
const withoutBlanks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((b) => b.kind !== 'paragraph' || b.runs.some((r) => r.kind !== 'text' || r.text.trim() !== ''));

/** Looks at parts other than the text. The header of a file of ours repeats the properties. */
function lookAround(file: WordPackage, left: Left, isOwn: boolean): void {
  if (!isOwn) {
    const around = [...file.relationsOf(file.main).values()].filter((r) => r.kind === 'header' || r.kind === 'footer');
    const withWords = around.filter(({ target, isExternal }) => !isExternal && hasWords(file.xml(target)));
    if (withWords.length > 0) left.add('headers', withWords.length);
  }
  if (file.names.some((name) => /vbaProject\.bin$/iu.test(name))) left.add('macros');
}
const hasWords = (root: Element | undefined): boolean =>
  root !== undefined && below(root, 't') !== undefined && nameOf(root) !== '';
