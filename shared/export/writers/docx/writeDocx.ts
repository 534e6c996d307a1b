/**
 * A document as a Word file. Pure: the same tree gives the same bytes. The XML is our own because libraries give neither equal bytes nor what has to be
 * read back (bookmarks, resolved threads, the ends of suggested paragraphs); see docs/adr/0043.
 */
import type { Paper } from '../../paper/tree.ts';
import { appPart, corePart } from '../ooxml/properties.ts';
import { blocksXml, withSources } from './blocks.ts';
import { Comments } from './comments.ts';
import { DOCX_WORDS } from './docxWords.ts';
import { contentsXml, customPart, footerPart, headerPart, madeLine, sectionXml } from './furniture.ts';
import { DocxJob } from './job.ts';
import { footnotesPart } from './notes.ts';
import { packed, Relations } from './package.ts';
import { paragraph } from './paragraphs.ts';
import { placesIn, settlePlaces } from './runs.ts';
import { fontsPart, STYLE, settingsPart, stylesPart } from './styles.ts';
import { el, NAMESPACES, xmlPart } from './xml.ts';

export function writeDocx(paper: Paper): Uint8Array {
  const job = new DocxJob(paper, DOCX_WORDS[paper.language]);
  const { relations } = job;
  const comments = new Comments(paper.comments);
  relations.add('styles', 'styles.xml');
  relations.add('settings', 'settings.xml');
  relations.add('fontTable', 'fontTable.xml');
  relations.add('numbering', 'numbering.xml');
  relations.add('footnotes', 'footnotes.xml');
  const section = sectionXml(relations.add('header', 'header1.xml'), relations.add('footer', 'footer1.xml'));
  const body = withSources(job, blocksXml(job, paper.blocks));
  const said = placesIn(body);
  // Comments on the plan as a whole are anchored to its title.
  const ofAll = comments.ids.filter((id) => !said.has(id));
  const title = paragraph(job, [{ kind: 'text', text: paper.title }], { style: STYLE.title, comments: ofAll });
  const made = madeLine(paper);
  const subtitle = made === '' ? '' : paragraph(job, [{ kind: 'text', text: made }], { style: STYLE.subtitle });
  const whole = settlePlaces(title + subtitle + contentsXml(job) + body, comments.begin, comments.end);
  if (!comments.isEmpty) {
    relations.add('comments', 'comments.xml');
    relations.add('commentsExtended', 'commentsExtended.xml');
  }
  return packed(partsOf(job, el('w:document', NAMESPACES, el('w:body', {}, whole, section)), comments));
}

function partsOf(job: DocxJob, document: string, comments: Comments): ReadonlyMap<string, Uint8Array> {
  const { paper } = job;
  const root = new Relations();
  root.add('officeDocument', 'word/document.xml');
  root.add('core', 'docProps/core.xml');
  root.add('app', 'docProps/app.xml');
  root.add('custom', 'docProps/custom.xml');
  const ofNotes = new Relations();
  const footnotes = footnotesPart(job, ofNotes);
  return new Map<string, Uint8Array>([
    ['_rels/.rels', root.part()],
    ['docProps/core.xml', corePart(paper)],
    ['docProps/app.xml', appPart()],
    ['docProps/custom.xml', customPart(paper)],
    ['word/document.xml', xmlPart(document)],
    ['word/styles.xml', stylesPart(paper.language)],
    ['word/settings.xml', settingsPart(paper.language)],
    ['word/fontTable.xml', fontsPart()],
    ['word/numbering.xml', job.numbering.part()],
    ['word/header1.xml', headerPart(job)],
    ['word/footer1.xml', footerPart()],
    ['word/footnotes.xml', footnotes],
    ...(ofNotes.isEmpty ? [] : [['word/_rels/footnotes.xml.rels', ofNotes.part()] as const]),
    ...(comments.isEmpty
      ? []
      : [
          ['word/comments.xml', comments.part()] as const,
          ['word/commentsExtended.xml', comments.extendedPart()] as const,
        ]),
    ['word/_rels/document.xml.rels', job.relations.part()],
    ...[...job.media.values()].map(({ name, bytes }) => [`word/${name}`, bytes] as const),
  ]);
}
