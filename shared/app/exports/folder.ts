/**
 * Everything of a plan as files that any editor opens (docs/formats/folder.md): the text as Markdown, pictures, boards as JSON Canvas, cards and money as
 * CSV, guidance records if there are any, and each row of the plan in a table from which it is read back. The files are the same for the same plan.
 */
import * as Y from 'yjs';
import { mediaOf } from '../../doc/file/pictures.ts';
import { guidanceFile, hasCoaching } from '../../doc/guidanceFile.ts';
import { schemaVersionOf } from '../../doc/migrations.ts';
import { rowsOf } from '../../doc/planRows.ts';
import { bodyElement } from '../../doc/schema.ts';
import { toJson } from '../../doc/suggestions/blocks.ts';
import { mayRead } from '../../domain/roles/roles.ts';
import { csvFile } from '../../export/csv.ts';
import { FOLDER_FILE, GUIDANCE_FILE, NODES_FILE, PICTURES_FOLDER } from '../../export/folderNames.ts';
import type { PaperPicture } from '../../export/paper/tree.ts';
import { mediaType } from '../../kernel/mediaType.ts';
import { canvasesOf } from '../board/boardCommands.ts';
import { cardTable } from '../board/cardTable.ts';
import { fundingOf } from '../funding/fundingState.ts';
import { TEXT_FILE } from '../imports/plansIn.ts';
import { DocSession } from '../plan/docSession.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { openedSideDoc } from '../plan/sideDoc.ts';
import { manifestFile } from '../rows/folderPlan.ts';
import { rowFiles } from '../rows/rowFiles.ts';
import { canvasFile, leavingBoard } from './boards/boardFile.ts';
import type { ExportScope } from './exporters.ts';
import { fileName } from './fileName.ts';
import { fundingTables } from './fundingTables.ts';
import { markdownOf } from './markdown.ts';
import { paperOf } from './paper/paperOf.ts';

const BOARDS_FOLDER = 'boards';

const EXTENSIONS: Readonly<Record<PaperPicture['type'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/** Files by their path, with `/` between folders. */
export async function folderFiles(scope: ExportScope): Promise<Readonly<Record<string, Uint8Array>>> {
  const { session, words, today } = scope;
  const { planStore: plan } = session;
  const files: Record<string, Uint8Array> = {};
  const paper = await paperOf(scope);
  const pictures = new Map(
    [...paper.pictures].map(([key, p]) => [key, `${PICTURES_FOLDER}/${key.slice(0, 16)}.${EXTENSIONS[p.type]}`]),
  );
  files[TEXT_FILE] = await markdownOf(paper, words, (key) => pictures.get(key));
  for (const [key, path] of pictures) {
    const picture = paper.pictures.get(key);
    if (picture) files[path] = picture.bytes;
  }
  for (const hash of mediaOf(session.planDoc)) {
    if (pictures.has(hash)) continue;
    // The report before an export lists pictures that cannot be read.
    const found = await session.host.call('media.get', { hash }).catch(() => null);
    const type = found && mediaType(found.bytes);
    if (found && type && type !== 'application/octet-stream')
      files[`${PICTURES_FOLDER}/${hash.slice(0, 16)}.${EXTENSIONS[type]}`] = found.bytes;
  }
  const canvases = new Map<string, string>();
  for (const [i, canvas] of canvasesOf(plan).entries()) {
    const content = leavingBoard(plan, canvas.id);
    if (!content) continue;
    const name = `${BOARDS_FOLDER}/${String(i + 1).padStart(2, '0')}_${fileName(canvas.title || words.t('canvas.untitled'))}`;
    files[`${name}.canvas`] = canvasFile(content, words);
    canvases.set(`${name}.canvas`, canvas.id);
    files[`${name}.csv`] = csvFile(cardTable(plan, canvas.id, new Set(content.cards.map((c) => c.id)), words));
  }
  if (!fundingOf(plan, today).isEmpty)
    for (const [i, sheet] of fundingTables(plan, today, words.t).entries())
      files[`money/${String(i + 1).padStart(2, '0')}_${fileName(sheet.name)}.csv`] = csvFile(sheet.rows);
  const guidance = await guidanceOf(session);
  if (guidance) files[GUIDANCE_FILE] = new TextEncoder().encode(guidance);
  Object.assign(files, rowFiles(rowsOf(session.planDoc)));
  const nodes = bodyElement(session.planDoc)
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlElement ? [toJson(child)] : []));
  files[NODES_FILE] = new TextEncoder().encode(`${JSON.stringify(nodes, null, 1)}\n`);
  files[FOLDER_FILE] = manifestFile(files, schemaVersionOf(session.planDoc), canvases);
  return files;
}

/** Sealed records of guidance (docs/formats/guidance.md), for roles that may read them. None for guests, and none in a copy with parts left out. */
async function guidanceOf(session: PlanSession): Promise<string | undefined> {
  if (session.planReadOnly === 'copy' || session.link || !mayRead(session.me.role, 'coaching')) return undefined;
  const open = openedSideDoc(session, 'coaching');
  const docs = open ?? (await DocSession.open(session.core, `coaching:${session.planId}`));
  try {
    return hasCoaching(docs.doc) ? guidanceFile(docs.doc, session.planId) : undefined;
  } finally {
    if (!open) docs.dispose();
  }
}
