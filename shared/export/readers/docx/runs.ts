/** The content of a paragraph: text with its style, links, sources, changes, places of comments, and fields by their displayed result. */
import { safeUrl } from '../../../kernel/urls.ts';
import type { Mark, Run, TrackedChange } from '../../paper/tree.ts';
import { placeOf } from '../../writers/docx/places.ts';
import { STYLE } from '../../writers/docx/styles.ts';
import { attribute, below, childOf, childrenOf, type Element, isOn, nameOf, valOf } from './dom.ts';
import { type PictureFound, pictureOf } from './pictures.ts';
import { joined, type Reading } from './state.ts';

/** The content of a paragraph. */
export type Content = {
  readonly runs: Run[];
  readonly pictures: PictureFound[];
  /** Contents of text boxes, to be read after the paragraph. */
  readonly boxes: Element[];
  /** The name of the block in the plan's text. */
  id: string | undefined;
  breaksPage: boolean;
};
type RunContext = { readonly link?: string | undefined; readonly change?: TrackedChange | undefined };

export function contentOf(reading: Reading, paragraph: Element): Content {
  const content: Content = { runs: [], pictures: [], boxes: [], id: undefined, breaksPage: false };
  readInto(reading, paragraph, content, {});
  return { ...content, runs: joined(content.runs) };
}

/** Wrapper elements that mean nothing to a reader. */
const TRANSPARENT = new Set(['smartTag', 'sdt', 'sdtContent', 'customXml', 'bdo', 'dir', 'moveToRangeStart']);

function readInto(reading: Reading, parent: Element, content: Content, context: RunContext): void {
  for (const element of childrenOf(parent)) readInline(reading, element, content, context);
}

function readInline(reading: Reading, element: Element, content: Content, context: RunContext): void {
  const name = nameOf(element);
  switch (name) {
    case 'r':
      readRun(reading, element, content, context);
      return;
    case 'hyperlink':
      readInto(reading, element, content, { ...context, link: linkOf(reading, element) ?? context.link });
      return;
    case 'ins':
    case 'moveTo':
      readInto(reading, element, content, {
        ...context,
        change: context.change ?? reading.changeOf(element, 'insertion'),
      });
      return;
    case 'del':
    case 'moveFrom':
      readInto(reading, element, content, { ...context, change: reading.changeOf(element, 'deletion') });
      return;
    case 'fldSimple':
      readSimpleField(reading, element, content, context);
      return;
    case 'commentRangeStart':
      return void reading.openComments.add(attribute(element, 'id') ?? '');
    case 'commentRangeEnd':
      return void reading.openComments.delete(attribute(element, 'id') ?? '');
    case 'bookmarkStart':
      readBookmark(reading, element, content);
      return;
    case 'oMath':
    case 'oMathPara':
      reading.left.add('equations');
      put(reading, content, context, textBelow(element), []);
      return;
    case 'AlternateContent':
      readInto(reading, childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element, content, context);
      return;
    default:
      if (TRANSPARENT.has(name)) readInto(reading, element, content, context);
  }
}

const textBelow = (element: Element): string =>
  childrenOf(element)
    .map((child) => (nameOf(child) === 't' ? (child.textContent ?? '') : textBelow(child)))
    .join('');

function readBookmark(reading: Reading, element: Element, content: Content): void {
  const name = attribute(element, 'name') ?? '';
  const place = placeOf(name);
  if (place && content.id === undefined && !reading.checksums.has(place.block)) {
    content.id = place.block;
    reading.checksums.set(place.block, place.checksum);
  }
  // The citation mark comes next.
  if (/^_mbnote\d+$/u.test(name)) reading.noteBookmark = name;
}

function linkOf(reading: Reading, element: Element): string | undefined {
  const id = attribute(element, 'id');
  const relation = id === undefined ? undefined : reading.file.relationsOf(reading.file.main).get(id);
  return relation?.isExternal ? safeUrl(relation.target) : undefined;
}

// ── fields ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const linkOfField = (code: string): string | undefined => {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]+))/iu.exec(code) ?? [];
  const target = quoted ?? bare;
  return target === undefined ? undefined : safeUrl(target);
};
const noteOfField = (reading: Reading, code: string): number | undefined => {
  const [, bookmark] = /^\s*NOTEREF\s+(\S+)/iu.exec(code) ?? [];
  return bookmark === undefined ? undefined : reading.noteAt.get(bookmark);
};

function readSimpleField(reading: Reading, element: Element, content: Content, context: RunContext): void {
  const code = attribute(element, 'instr') ?? '';
  const note = noteOfField(reading, code);
  if (note === undefined) readInto(reading, element, content, { ...context, link: linkOfField(code) ?? context.link });
  else putNote(reading, content, context, note);
}

function readFieldMark(reading: Reading, element: Element, content: Content, context: RunContext): void {
  const { fields } = reading;
  switch (attribute(element, 'fldCharType')) {
    case 'begin':
      return void fields.push({ code: '', isResult: false, link: undefined, isOff: false });
    case 'separate': {
      const field = fields.at(-1);
      if (!field) return;
      field.isResult = true;
      field.link = linkOfField(field.code);
      const note = noteOfField(reading, field.code);
      if (note === undefined) return;
      field.isOff = true;
      putNote(reading, content, context, note);
      return;
    }
    case 'end':
      return void fields.pop();
  }
}

// ── runs ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function marksOf(reading: Reading, look: Element | undefined): Mark[] {
  const styled = reading.styles.marksOf(valOf(look, 'rStyle'));
  const has = (name: string, byStyle = false) => (childOf(look, name) === undefined ? byStyle : isOn(look, name));
  const lift = valOf(look, 'vertAlign');
  const all: readonly (readonly [Mark, boolean])[] = [
    ['bold', has('b', styled?.bold)],
    ['italic', has('i', styled?.italic)],
    ['underline', isOn(look, 'u')],
    ['strike', isOn(look, 'strike') || isOn(look, 'dstrike')],
    ['code', styled?.code === true],
    ['highlight', isOn(look, 'highlight')],
    ['subscript', lift === 'subscript'],
    ['superscript', lift === 'superscript'],
  ];
  return all.flatMap(([mark, is]) => (is ? [mark] : []));
}

function readRun(reading: Reading, run: Element, content: Content, context: RunContext): void {
  const look = childOf(run, 'rPr');
  if (isOn(look, 'vanish')) {
    if (textBelow(run).trim() !== '') reading.left.add('hidden');
    return;
  }
  // What our writer puts between two citation marks.
  if (valOf(look, 'rStyle') === STYLE.noteMark && textBelow(run) === ',') return;
  const marks = marksOf(reading, look);
  for (const element of childrenOf(run)) readRunPart(reading, element, content, context, marks);
}

function readRunPart(
  reading: Reading,
  element: Element,
  content: Content,
  context: RunContext,
  marks: readonly Mark[],
): void {
  const say = (text: string) => put(reading, content, context, text, marks);
  const of = () => ofRun(reading, context);
  const isShown = reading.fields.every((f) => f.isResult && !f.isOff);
  switch (nameOf(element)) {
    case 't':
    case 'delText':
      say(element.textContent ?? '');
      return;
    case 'instrText': {
      const field = reading.fields.at(-1);
      if (field && !field.isResult) field.code += element.textContent ?? '';
      return;
    }
    case 'fldChar':
      readFieldMark(reading, element, content, context);
      return;
    case 'tab':
    case 'ptab':
      if (isShown) content.runs.push({ kind: 'tab', ...of() });
      return;
    case 'br':
      if (attribute(element, 'type') === 'page') content.breaksPage = true;
      else if (isShown) content.runs.push({ kind: 'break', ...of() });
      return;
    case 'cr':
      if (isShown) content.runs.push({ kind: 'break', ...of() });
      return;
    case 'noBreakHyphen':
      say('\u2011');
      return;
    case 'sym':
      say(symbolOf(attribute(element, 'char')));
      return;
    case 'footnoteReference':
    case 'endnoteReference': {
      const kind = nameOf(element) === 'footnoteReference' ? 'footnote' : 'endnote';
      const note = reading.noteOf.get(`${kind} ${attribute(element, 'id')}`);
      if (note !== undefined) {
        if (reading.noteBookmark) reading.noteAt.set(reading.noteBookmark, note);
        putNote(reading, content, context, note);
      }
      return;
    }
    case 'commentReference':
      readCommentMark(reading, attribute(element, 'id') ?? '', content);
      return;
    case 'ruby': {
      reading.left.add('readings');
      const base = childOf(element, 'rubyBase');
      if (base) readInto(reading, base, content, context);
      return;
    }
    case 'AlternateContent': {
      const choice = childOf(element, 'Choice') ?? childOf(element, 'Fallback');
      for (const child of choice ? childrenOf(choice) : []) readRunPart(reading, child, content, context, marks);
      return;
    }
    case 'drawing':
    case 'pict':
    case 'object':
      readDrawing(reading, element, content);
      return;
  }
}

/** Characters of a symbol font are not letters; those outside the private use area are. */
function symbolOf(char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  if (Number.isNaN(code) || code > 0x10ffff) return '';
  return code >= 0xf000 && code <= 0xf0ff ? '□' : String.fromCodePoint(code).toWellFormed();
}

function readDrawing(reading: Reading, element: Element, content: Content): void {
  const box = below(element, 'txbxContent');
  if (box) return void content.boxes.push(box);
  const found = pictureOf(reading, element);
  if (found) content.pictures.push(found);
}

/** A mark without a range: the thread is about the paragraph up to here. */
function readCommentMark(reading: Reading, id: string, content: Content): void {
  const thread = reading.threadOf.get(id);
  if (thread === undefined || reading.placed.has(thread)) return;
  const at = content.runs.length - 1;
  const last = content.runs[at];
  if (!last) return;
  reading.placed.add(thread);
  content.runs[at] = { ...last, comments: [...(last.comments ?? []), thread] };
}

function ofRun(reading: Reading, { change }: RunContext): Pick<Run, 'comments' | 'change'> {
  const comments = reading.openThreads;
  for (const thread of comments ?? []) reading.placed.add(thread);
  return { ...(comments ? { comments } : {}), ...(change ? { change } : {}) };
}

function put(reading: Reading, content: Content, context: RunContext, text: string, marks: readonly Mark[]): void {
  if (text === '' || reading.fields.some((f) => !f.isResult || f.isOff)) return;
  const link = context.link ?? reading.fields.findLast((f) => f.link !== undefined)?.link;
  content.runs.push({
    kind: 'text',
    text,
    ...(marks.length > 0 ? { marks } : {}),
    ...(link ? { link } : {}),
    ...ofRun(reading, context),
  });
}

function putNote(reading: Reading, content: Content, context: RunContext, note: number): void {
  content.runs.push({ kind: 'note', note, ...ofRun(reading, context) });
}
