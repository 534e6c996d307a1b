/** A founder's plan from a Word file: its text, pictures, sources, comments and changes as a plan of the library. */
import * as Y from 'yjs';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { sha256 } from '../../doc/file/bundle.ts';
import { bodyElement } from '../../doc/schema.ts';
import { fromJson } from '../../doc/suggestions/blocks.ts';
import { isRow } from '../../doc/suggestions/units.ts';
import { SeedOrigin, transact } from '../../doc/transact.ts';
import type { WordFile } from '../../export/readers/docx/readDocx.ts';
import { mediaType } from '../../kernel/mediaType.ts';
import type { Core } from '../core.ts';
import type { Maker } from '../plan/createPlan.ts';
import { citationOfNote } from './citationOfNote.ts';
import { aboutBlocks, type Brought, type MarkedRow, takeMarkup } from './markup.ts';
import { type Outside, planTextOf } from './nodesOfPaper.ts';

export type WordPlan = {
  readonly id: string;
  readonly title: string;
  readonly update: Uint8Array;
  /** `undefined` if there are no comments or changes. */
  readonly comments: Uint8Array | undefined;
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly brought: Brought;
};

/** Makes the plan in memory. `name` is that of the file, for one without a title; `canvas` what the first canvas is called. */
export function wordPlan(
  { newId }: Pick<Core, 'newId'>,
  { paper }: WordFile,
  { name, canvas }: { readonly name: string; readonly canvas: string },
  { author, today }: Maker,
): WordPlan {
  const id = newId();
  const title = paper.title.trim() || name.replace(/\.docx$/iu, '').trim();
  const media = new Map<string, Uint8Array>();
  const hashes = new Map<string, string>();
  for (const [key, { bytes }] of paper.pictures) {
    const hash = sha256(bytes);
    media.set(hash, bytes);
    hashes.set(key, hash);
  }
  const citations = paper.notes.map(() => newId());
  const outside: Outside = {
    language: paper.language,
    media: (key) => hashes.get(key),
    citation: (note) => citations[note],
  };
  const text = planTextOf(paper.blocks, outside);
  const commands: PlanCommand[] = [
    { type: 'addCanvas', canvas: newId(), title: canvas, order: 1 },
    ...paper.notes.map(
      (note, i): PlanCommand => ({
        type: 'putCitation',
        citation: citations[i] ?? '',
        patch: citationOfNote(note),
      }),
    ),
  ];
  const doc = createPlanDoc({ id, title, template: 'blank', createdOn: today, author }, commands, []);
  transact(doc, new SeedOrigin(), () => {
    const body = bodyElement(doc);
    if (text.nodes.length === 0) return;
    body.delete(0, body.length);
    body.insert(0, text.nodes.map(fromJson));
  });
  const comments = new Y.Doc();
  const elements = rowsOf(bodyElement(doc));
  const rows = text.rows.flatMap(({ runs }, i): MarkedRow[] => {
    const element = elements[i];
    return element ? [{ element, runs }] : [];
  });
  const roots = bodyElement(doc).toArray();
  const inserted = text.inserted.map(({ after, block }) => ({
    after: roots[after] as Y.XmlElement | undefined,
    block,
  }));
  const about = aboutBlocks(paper.blocks);
  const brought = takeMarkup(
    { plan: doc, comments, outside, newId },
    { rows, inserted, comments: paper.comments, about },
  );
  const made: WordPlan = {
    id,
    title,
    update: Y.encodeStateAsUpdate(doc),
    comments: brought.threads + brought.suggestions > 0 ? Y.encodeStateAsUpdate(comments) : undefined,
    media,
    brought,
  };
  doc.destroy();
  comments.destroy();
  return made;
}

/** Rows of words in the order of the text. */
function rowsOf(element: Y.XmlElement): Y.XmlElement[] {
  return element
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlElement ? (isRow(child) ? [child] : rowsOf(child)) : []));
}

/** Puts it into the library, whole or not at all. Rejects with the host's error. */
export async function storeWordPlan({ host }: Pick<Core, 'host'>, plan: WordPlan): Promise<void> {
  const { id, title, update, comments, media } = plan;
  await host.call('library.create', { id, title, update });
  try {
    for (const bytes of media.values()) await host.call('media.put', { bytes, type: mediaType(bytes) });
    if (comments) await host.call('docs.append', { name: `comments:${id}`, updates: [comments] });
  } catch (error) {
    // Half a plan is worse than none: it would look whole.
    await host.call('library.setTrashed', { id, trashed: true }).catch(() => undefined);
    await host.call('library.deleteForever', { id }).catch(() => undefined);
    throw error;
  }
}
