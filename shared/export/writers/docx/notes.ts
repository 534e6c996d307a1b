/** Sources as footnotes: the text, the address, the day on which it was read. */
import { safeUrl } from '../../../kernel/urls.ts';
import type { Note } from '../../paper/tree.ts';
import type { DocxJob } from './job.ts';
import type { Relations } from './package.ts';
import { STYLE } from './styles.ts';
import { el, NAMESPACES, val, words, xmlPart } from './xml.ts';

const dateXml = (job: Pick<DocxJob, 'words'>, { retrievedOn }: Note): string =>
  retrievedOn
    ? el(
        'w:r',
        {},
        el('w:rPr', {}, val('rStyle', STYLE.noteDate)),
        words('w:t', `（${job.words.retrieved} ${retrievedOn}）`),
      )
    : '';
function noteXml(job: DocxJob, note: Note, relations: Relations): string {
  const url = note.url ? safeUrl(note.url) : undefined;
  return [
    el('w:r', {}, words('w:t', note.text)),
    url && note.text !== '' ? el('w:r', {}, words('w:t', ' ')) : '',
    url
      ? el(
          'w:hyperlink',
          { 'r:id': relations.add('hyperlink', url), 'w:history': 1 },
          el('w:r', {}, el('w:rPr', {}, val('rStyle', STYLE.link)), words('w:t', url)),
        )
      : '',
    dateXml(job, note),
  ].join('');
}

export function footnotesPart(job: DocxJob, relations: Relations): Uint8Array {
  const line = (id: number, type: string, mark: string) =>
    el('w:footnote', { 'w:type': type, 'w:id': id }, el('w:p', {}, el('w:r', {}, el(mark))));
  return xmlPart(
    el(
      'w:footnotes',
      NAMESPACES,
      line(-1, 'separator', 'w:separator'),
      line(0, 'continuationSeparator', 'w:continuationSeparator'),
      ...job.cited.map((index, i) => {
        const note = job.paper.notes[index] as Note;
        return el(
          'w:footnote',
          { 'w:id': i + 1 },
          el(
            'w:p',
            {},
            el('w:pPr', {}, val('pStyle', STYLE.noteText)),
            el('w:r', {}, el('w:rPr', {}, val('rStyle', STYLE.noteMark)), el('w:footnoteRef')),
            el('w:r', {}, words('w:t', ' ')),
            noteXml(job, note, relations),
          ),
        );
      }),
    ),
  );
}
/** An entry of the list of sources. */
export const noteLine = (job: DocxJob, note: Note, number: number): string =>
  el(
    'w:p',
    {},
    el('w:pPr', {}, val('pStyle', STYLE.noteText)),
    el('w:r', {}, words('w:t', `${number}. `)),
    noteXml(job, note, job.relations),
  );
