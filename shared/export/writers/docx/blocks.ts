/** Writes the blocks of a document, in order. What Word has no block for (a group, a board, a chart) becomes a content control around its content. */
import { chartTable } from '../../paper/chartTable.ts';
import type { Block, BoardBlock, ChartBlock, GroupBlock, Note } from '../../paper/tree.ts';
import type { DocxJob } from './job.ts';
import { noteLine } from './notes.ts';
import { heading, list, paragraph } from './paragraphs.ts';
import { picture } from './pictures.ts';
import { TAGS } from './places.ts';
import { STYLE } from './styles.ts';
import { table } from './tables.ts';
import { el, val, writable } from './xml.ts';

const PARAGRAPH_STYLES = {
  question: STYLE.question,
  quote: STYLE.quote,
  caption: STYLE.caption,
  lead: STYLE.lead,
} as const;

/** A content control: visible only while the cursor is in it, and recognised when the file is read back. */
const control = (title: string, tag: string, inner: string): string =>
  el(
    'w:sdt',
    {},
    // Word allows 64 characters for a title and for a tag.
    el('w:sdtPr', {}, val('alias', writable(title).replace(/\s+/gu, ' ').slice(0, 60)), val('tag', tag.slice(0, 64))),
    el('w:sdtContent', {}, inner === '' ? el('w:p') : inner),
  );

const title = (job: DocxJob, text: string, comments?: readonly string[]): string =>
  paragraph(job, text === '' ? [] : [{ kind: 'text', text }], { style: STYLE.groupTitle, comments });

const group = (job: DocxJob, block: GroupBlock): string =>
  control(block.title, TAGS.group, title(job, block.title, block.comments) + blocksXml(job, block.blocks));

function board(job: DocxJob, block: BoardBlock): string {
  const shown = block.picture ? picture(job, { key: block.picture, alt: block.alt }) : '';
  return control(
    block.title,
    `${TAGS.board} ${block.canvas}`,
    title(job, block.title, block.comments) + shown + list(job, block.outline),
  );
}

const chart = (job: DocxJob, block: ChartBlock): string =>
  control(
    block.title,
    `${TAGS.chart} ${block.unit}`,
    title(job, block.title, block.comments) + table(job, chartTable(block, job.paper.language)) + SEPARATOR,
  );

/** The cited sources by number, then the others. */
function sources(job: DocxJob): string {
  const { notes } = job.paper;
  const rest = notes.map((_, i) => i).filter((i) => !job.cited.includes(i));
  const lines = [...job.cited, ...rest].map((index, i) => noteLine(job, notes[index] as Note, i + 1));
  return control(job.words.sources, TAGS.notes, lines.join(''));
}

/** Word merges two adjacent tables. */
const SEPARATOR = el('w:p', {}, el('w:pPr', {}, val('pStyle', STYLE.gap)));

/** A placeholder for the list of sources until the whole text has been written and the numbers are known. */
const SOURCES = '\u0004';
export const withSources = (job: DocxJob, xml: string): string =>
  xml.includes(SOURCES) ? xml.replaceAll(SOURCES, sources(job)) : xml;

function blockXml(job: DocxJob, block: Block): string {
  switch (block.kind) {
    case 'heading':
      return heading(job, block.level, block.runs, { id: block.id, comments: block.comments });
    case 'paragraph':
      return paragraph(job, block.runs, {
        id: block.id,
        comments: block.comments,
        ...(block.style ? { style: PARAGRAPH_STYLES[block.style] } : {}),
      });
    case 'list':
      return list(job, block);
    case 'table':
      return table(job, block);
    case 'picture':
      return picture(job, { key: block.picture, alt: block.alt, caption: block.caption, comments: block.comments });
    case 'board':
      return board(job, block);
    case 'chart':
      return chart(job, block);
    case 'group':
      return group(job, block);
    case 'rule':
      return el('w:p', {}, el('w:pPr', {}, val('pStyle', STYLE.rule)));
    case 'pageBreak':
      return el('w:p', {}, el('w:r', {}, el('w:br', { 'w:type': 'page' })));
    case 'notes':
      return job.paper.notes.length === 0 ? '' : SOURCES;
  }
}

/** The pieces are joined once: asking a string that grows how it ends copies all of it, for each block. */
export function blocksXml(job: DocxJob, blocks: readonly Block[]): string {
  const pieces: string[] = [];
  for (const block of blocks) {
    const xml = blockXml(job, block);
    if (endsInTable(pieces) && xml.startsWith('<w:tbl>')) pieces.push(SEPARATOR);
    if (xml !== '') pieces.push(xml);
  }
  // A cell, a content control and the body have to end in a paragraph.
  if (endsInTable(pieces)) pieces.push(SEPARATOR);
  return pieces.join('');
}

const endsInTable = (pieces: readonly string[]): boolean => pieces.at(-1)?.endsWith('</w:tbl>') === true;
