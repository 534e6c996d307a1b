/** Styles, numbering, settings and fonts of a document: the parts that do not depend on its text. */
import type { WrittenLanguage } from '../../../kernel/languages.ts';
import { el, NAMESPACES, val, xmlPart } from './xml.ts';

/** BIZ UDPゴシック comes with Windows and with Word for Mac; the font table names its substitute elsewhere. */
const FONT = 'BIZ UDPゴシック';
const LATIN = 'BIZ UDPGothic';
const STAND_IN = 'Yu Gothic,游ゴシック,Noto Sans CJK JP';

/** Style names that the reader recognises. Word translates its built-in style names on screen, never in the file. */
export const STYLE = {
  title: 'Title',
  subtitle: 'Subtitle',
  quote: 'Quote',
  caption: 'Caption',
  list: 'ListParagraph',
  question: 'MusubiQuestion',
  lead: 'MusubiLead',
  groupTitle: 'MusubiGroup',
  tableHead: 'MusubiTableHead',
  tableText: 'MusubiTableText',
  rule: 'MusubiRule',
  /** Between two tables. */
  gap: 'MusubiGap',
  contents: 'TOCHeading',
  noteText: 'FootnoteText',
  noteMark: 'FootnoteReference',
  noteDate: 'MusubiRetrieved',
  commentText: 'CommentText',
  commentMark: 'CommentReference',
  link: 'Hyperlink',
  code: 'MusubiCode',
  header: 'Header',
  footer: 'Footer',
  table: 'TableGrid',
} as const;
export const headingStyle = (level: number): string => `Heading${level}`;
export const contentsStyle = (level: number): string => `TOC${level}`;

type Look = {
  readonly id: string;
  readonly name: string;
  readonly type?: 'paragraph' | 'character';
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
};
const spacing = (before: number, after: number): string => el('w:spacing', { 'w:before': before, 'w:after': after });
const size = (halfPoints: number): string => val('sz', halfPoints) + val('szCs', halfPoints);
const KEEP = el('w:keepNext') + el('w:keepLines');
const border = (side: string): string =>
  el(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 1, 'w:color': '7F7F7F' });

/** The width of the text area on A4, in twentieths of a point. */
export const TEXT_WIDTH = 9070;

const HEADING_SIZES = [32, 28, 24, 22, 21, 21];
const HEADINGS: readonly Look[] = HEADING_SIZES.map((points, i) => ({
  id: headingStyle(i + 1),
  name: `heading ${i + 1}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: KEEP + spacing(i < 2 ? 360 : 240, 120) + val('outlineLvl', i),
  run: el('w:b') + el('w:bCs') + size(points),
}));
const CONTENTS: readonly Look[] = [1, 2, 3].map((level) => ({
  id: contentsStyle(level),
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph:
    el('w:tabs', {}, el('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': TEXT_WIDTH })) +
    spacing(0, 60) +
    el('w:ind', { 'w:left': (level - 1) * 240 }),
}));

const TABS = el('w:tabs', {}, el('w:tab', { 'w:val': 'right', 'w:pos': TEXT_WIDTH }));
const LOOKS: readonly Look[] = [
  {
    id: STYLE.title,
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: KEEP + spacing(0, 120),
    run: el('w:b') + size(44),
  },
  {
    id: STYLE.subtitle,
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: spacing(0, 360),
    run: val('color', '595959'),
  },
  ...HEADINGS,
  {
    id: STYLE.contents,
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: KEEP + spacing(240, 120),
    run: el('w:b') + size(24),
  },
  ...CONTENTS,
  {
    id: STYLE.quote,
    name: 'Quote',
    basedOn: 'Normal',
    paragraph:
      el('w:pBdr', {}, el('w:left', { 'w:val': 'single', 'w:sz': 12, 'w:space': 8, 'w:color': '7F7F7F' })) +
      el('w:ind', { 'w:left': 425, 'w:right': 425 }),
  },
  { id: STYLE.caption, name: 'caption', basedOn: 'Normal', paragraph: spacing(60, 120), run: size(18) },
  { id: STYLE.list, name: 'List Paragraph', basedOn: 'Normal', paragraph: spacing(0, 60) },
  { id: STYLE.question, name: 'Musubi Question', basedOn: 'Normal', run: el('w:i') + val('color', '595959') },
  { id: STYLE.lead, name: 'Musubi Lead', basedOn: 'Normal', run: size(24) },
  {
    id: STYLE.groupTitle,
    name: 'Musubi Group',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: KEEP + el('w:pBdr', {}, border('top')) + spacing(180, 60),
    run: el('w:b'),
  },
  { id: STYLE.tableText, name: 'Musubi Table Text', basedOn: 'Normal', paragraph: spacing(20, 20), run: size(19) },
  { id: STYLE.tableHead, name: 'Musubi Table Head', basedOn: STYLE.tableText, run: el('w:b') },
  {
    id: STYLE.rule,
    name: 'Musubi Rule',
    basedOn: 'Normal',
    paragraph: el('w:pBdr', {}, border('bottom')) + spacing(0, 120),
  },
  { id: STYLE.gap, name: 'Musubi Gap', basedOn: 'Normal', paragraph: spacing(0, 0), run: size(8) },
  { id: STYLE.noteText, name: 'footnote text', basedOn: 'Normal', paragraph: spacing(0, 0), run: size(18) },
  { id: STYLE.commentText, name: 'annotation text', basedOn: 'Normal', run: size(20) },
  { id: STYLE.header, name: 'header', basedOn: 'Normal', paragraph: TABS, run: val('color', '595959') + size(17) },
  { id: STYLE.footer, name: 'footer', basedOn: 'Normal', paragraph: val('jc', 'center'), run: size(17) },
  { id: STYLE.link, name: 'Hyperlink', type: 'character', run: val('color', '0B5394') + val('u', 'single') },
  { id: STYLE.noteMark, name: 'footnote reference', type: 'character', run: val('vertAlign', 'superscript') },
  { id: STYLE.noteDate, name: 'Musubi Retrieved', type: 'character' },
  { id: STYLE.commentMark, name: 'annotation reference', type: 'character', run: size(16) },
  {
    id: STYLE.code,
    name: 'Musubi Code',
    type: 'character',
    run:
      el('w:rFonts', { 'w:ascii': 'Consolas', 'w:hAnsi': 'Consolas' }) +
      el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'F2F2F2' }),
  },
];

const style = ({ id, name, type = 'paragraph', basedOn, next, paragraph, run }: Look): string =>
  el(
    'w:style',
    { 'w:type': type, 'w:styleId': id, 'w:customStyle': id.startsWith('Musubi') ? 1 : undefined },
    val('name', name),
    basedOn ? val('basedOn', basedOn) : '',
    next ? val('next', next) : '',
    el('w:qFormat'),
    paragraph ? el('w:pPr', {}, paragraph) : '',
    run ? el('w:rPr', {}, run) : '',
  );

const languageOf = (language: WrittenLanguage): string =>
  el('w:lang', { 'w:val': language === 'ja' ? 'ja-JP' : 'en-US', 'w:eastAsia': 'ja-JP', 'w:bidi': 'ar-SA' });
const FONTS = el('w:rFonts', { 'w:ascii': LATIN, 'w:hAnsi': LATIN, 'w:eastAsia': FONT, 'w:cs': LATIN });

export const stylesPart = (language: WrittenLanguage): Uint8Array =>
  xmlPart(
    el(
      'w:styles',
      NAMESPACES,
      el(
        'w:docDefaults',
        {},
        el('w:rPrDefault', {}, el('w:rPr', {}, FONTS, size(21), languageOf(language))),
        // A line may break between any two characters except where Japanese typesetting (kinsoku) forbids it.
        el(
          'w:pPrDefault',
          {},
          el(
            'w:pPr',
            {},
            val('kinsoku', 1),
            val('overflowPunct', 1),
            el('w:spacing', { 'w:after': 120, 'w:line': 300, 'w:lineRule': 'auto' }),
          ),
        ),
      ),
      el(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
        val('name', 'Normal'),
        el('w:qFormat'),
      ),
      el(
        'w:style',
        { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
        val('name', 'Normal Table'),
        el(
          'w:tblPr',
          {},
          el('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
          el('w:tblCellMar', {}, ...['left', 'right'].map((side) => el(`w:${side}`, { 'w:w': 100, 'w:type': 'dxa' }))),
        ),
      ),
      el(
        'w:style',
        { 'w:type': 'table', 'w:styleId': STYLE.table },
        val('name', 'Table Grid'),
        val('basedOn', 'TableNormal'),
        el(
          'w:tblPr',
          {},
          el(
            'w:tblBorders',
            {},
            ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
              border(side).replace(' w:space="1"', ' w:space="0"'),
            ),
          ),
        ),
      ),
      ...LOOKS.map(style),
    ),
  );

export const settingsPart = (language: WrittenLanguage): Uint8Array =>
  xmlPart(
    el(
      'w:settings',
      NAMESPACES,
      val('zoom', 100).replace('w:val', 'w:percent'),
      val('defaultTabStop', 840),
      val('characterSpacingControl', 'compressPunctuation'),
      el('w:footnotePr', {}, el('w:footnote', { 'w:id': -1 }), el('w:footnote', { 'w:id': 0 })),
      el(
        'w:compat',
        {},
        el('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
      el('w:themeFontLang', { 'w:val': language === 'ja' ? 'ja-JP' : 'en-US', 'w:eastAsia': 'ja-JP' }),
    ),
  );

export const fontsPart = (): Uint8Array =>
  xmlPart(
    el(
      'w:fonts',
      NAMESPACES,
      ...[FONT, LATIN].map((name) =>
        el(
          'w:font',
          { 'w:name': name },
          val('altName', STAND_IN),
          val('charset', '80'),
          val('family', 'modern'),
          val('pitch', 'variable'),
        ),
      ),
    ),
  );
