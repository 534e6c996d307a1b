/** The boxes of a Word form: table cells, content controls, blanks drawn with underscores or underlining, and empty lines under a label. */
import type { OwnBox } from '../../domain/forms/ownForm.ts';
import type { OfficePackage } from '../readers/docx/openPackage.ts';
import { allBelow, attributeOf, childNamed, numberOf, partOf, wordsIn, type XmlNode, type XmlPart } from './xmlPart.ts';

/** Drawings, and fallbacks for older programs: their text is there twice. */
const ASIDE = ['AlternateContent', 'drawing', 'pict', 'object', 'pPr', 'sdtPr'];
const BLANK = /[_＿]{3,}/gu;
const UNIT_AFTER = /^[百千万億]?円/u;
/** Underlined blanks. */
const UNDERLINED = /^[\s\u3000]{3,}$/u;

export type WordBox = OwnBox & {
  /**
   * `cell` and `control`: the text in it is replaced. `line`: an empty paragraph. `blank`: a part of the text of an element, from `from` to `to` within
   * its content.
   */
  readonly at: { readonly as: 'cell' | 'control' | 'line'; readonly node: XmlNode } | BlankPlace;
};
export type BlankPlace = { readonly as: 'blank'; readonly node: XmlNode; readonly from: number; readonly to: number };
type WordForm = { readonly xml: XmlPart; readonly boxes: readonly WordBox[] };

/** Throws `Refused`. */
export function wordForm(file: OfficePackage): WordForm | undefined {
  const xml = partOf(file, file.main);
  const body = childNamed(xml?.root, 'body');
  if (!xml || !body) return undefined;
  return { xml, boxes: new Reader(xml, usualPoints(file)).boxesOf(body) };
}

/** The default font size of the document, in half points. */
function usualPoints(file: OfficePackage): number {
  const root = partOf(file, file.related('styles'))?.root;
  const run = childNamed(childNamed(childNamed(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  return (numberOf(childNamed(run, 'sz'), 'val') ?? 21) / 2;
}

const isOn = (node: XmlNode | undefined): boolean => {
  const value = attributeOf(node, 'val');
  return node !== undefined && value !== 'none' && value !== '0' && value !== 'false';
};

class Reader {
  private readonly out: WordBox[] = [];
  private readonly counts = { t: 0, c: 0, b: 0, p: 0 };
  private readonly xml: XmlPart;
  private readonly points: number;

  constructor(xml: XmlPart, points: number) {
    this.xml = xml;
    this.points = points;
  }

  boxesOf(body: XmlNode): readonly WordBox[] {
    this.blocks(body.children, { before: '', above: '' }, true);
    return this.out;
  }

  /** Reads paragraphs and tables in order. `lines`: whether empty lines under a label are boxes, as they are outside of tables. */
  private blocks(nodes: readonly XmlNode[], labels: Labels, lines: boolean): void {
    let said = labels.before;
    let wasLabel = false;
    for (const node of nodes) {
      if (node.name === 'tbl') {
        this.table(node, said);
        wasLabel = false;
      } else if (node.name === 'sdt') {
        if (!this.control(node, said)) this.blocks(childNamed(node, 'sdtContent')?.children ?? [], labels, lines);
        wasLabel = false;
      } else if (node.name === 'p') {
        const words = this.textOf(node).trim();
        if (words === '' && wasLabel && lines && isPlainLine(node)) this.line(node, said);
        this.inParagraph(node, said, labels.above);
        wasLabel = isLabel(words);
        if (words !== '') said = words;
      }
    }
  }

  private textOf(node: XmlNode): string {
    return [...allBelow(node, ASIDE)]
      .filter((n) => n.name === 't')
      .map((n) => wordsIn(this.xml, n))
      .join('');
  }

  private put(id: string, box: Pick<WordBox, 'before' | 'above' | 'text' | 'limit' | 'at'>, unit = ''): void {
    this.out.push({
      id,
      unit,
      sheet: '',
      place: String(this.out.length + 1),
      state: box.text === '' ? 'free' : 'filled',
      isWords: true,
      ...box,
    });
  }

  private line(node: XmlNode, before: string): void {
    this.put(`p${++this.counts.p}`, { before, above: '', text: '', limit: undefined, at: { as: 'line', node } });
  }

  /** Finds content controls and blanks within a paragraph. */
  private inParagraph(paragraph: XmlNode, said: string, above: string): void {
    let before = '';
    const walk = (nodes: readonly XmlNode[]) => {
      for (const node of nodes) {
        if (ASIDE.includes(node.name)) continue;
        if (node.name === 'sdt') {
          if (!this.control(node, before.trim() || said)) walk(childNamed(node, 'sdtContent')?.children ?? []);
          continue;
        }
        if (node.name === 't') {
          before += this.blanks(paragraph, node, before, said, above);
          continue;
        }
        walk(node.children);
      }
    };
    walk(paragraph.children);
  }

  /** Returns the text of the element. */
  private blanks(paragraph: XmlNode, node: XmlNode, before: string, said: string, above: string): string {
    const words = wordsIn(this.xml, node);
    const isUnderlined = UNDERLINED.test(words) && isOn(childNamed(childNamed(runOf(paragraph, node), 'rPr'), 'u'));
    const blanks = isUnderlined
      ? [{ from: 0, to: words.length }]
      : [...words.matchAll(BLANK)].map((m) => ({ from: m.index, to: m.index + m[0].length }));
    for (const { from, to } of blanks) {
      const wide = [...words.slice(from, to)].reduce((sum, c) => sum + (c === '＿' || c === '\u3000' ? 1 : 0.5), 0);
      this.put(
        `b${++this.counts.b}`,
        {
          before: lastWords(before + words.slice(0, from)) || said,
          above,
          text: '',
          limit: { lines: 1, perLine: Math.max(1, Math.floor(wide)) },
          at: { as: 'blank', node, from, to },
        },
        UNIT_AFTER.exec(words.slice(to))?.[0] ?? '',
      );
    }
    return words;
  }

  /** Returns `false` if the control does not hold text, or if its content is bound: Word would restore the bound content. */
  private control(node: XmlNode, said: string): boolean {
    const about = childNamed(node, 'sdtPr');
    const content = childNamed(node, 'sdtContent');
    const isOther = about?.children.some((c) =>
      [
        'dataBinding',
        'checkbox',
        'dropDownList',
        'comboBox',
        'picture',
        'docPartObj',
        'docPartList',
        'group',
        'repeatingSection',
        'date',
        'citation',
        'bibliography',
        'equation',
      ].includes(c.name),
    );
    const holdsBlocks = content?.children.some((c) => ['tbl', 'tr', 'tc', 'sdt'].includes(c.name)) ?? true;
    if (!content || isOther || holdsBlocks) return false;
    const name = attributeOf(childNamed(about, 'alias'), 'val') ?? attributeOf(childNamed(about, 'tag'), 'val') ?? '';
    const isAsking = isThere(childNamed(about, 'showingPlcHdr'));
    this.put(`c${++this.counts.c}`, {
      before: said || name,
      above: said ? name : '',
      text: isAsking ? '' : this.textOf(content).trim(),
      limit: undefined,
      at: { as: 'control', node },
    });
    return true;
  }

  private table(table: XmlNode, said: string): void {
    const no = ++this.counts.t;
    let above = new Map<number, string>();
    rowsIn(table).forEach((row, r) => {
      const here = new Map<number, string>();
      let column = 0;
      let before = '';
      cellsIn(row).forEach((cell, c) => {
        const about = childNamed(cell, 'tcPr');
        const span = numberOf(childNamed(about, 'gridSpan'), 'val') ?? 1;
        const merge = childNamed(about, 'vMerge');
        const isUnder = merge !== undefined && attributeOf(merge, 'val') !== 'restart';
        const words = this.textOf(cell).trim();
        const known = isUnder ? (above.get(column) ?? '') : words || (above.get(column) ?? '');
        const count = this.out.length;
        if (!isUnder) {
          const labels = { before: before || (above.get(column) ? '' : said), above: above.get(column) ?? '' };
          this.blocks(cell.children, labels, false);
          const isFree = this.out.length === count && !cell.children.some((n) => n.name === 'tbl');
          if (isFree && (words !== '' || labels.before !== '' || labels.above !== ''))
            this.put(`t${no}r${r + 1}c${c + 1}`, {
              ...labels,
              text: words,
              limit: this.roomOf(row, cell),
              at: { as: 'cell', node: cell },
            });
        }
        for (let i = 0; i < Math.min(span, 63); i++) here.set(column + i, known);
        column += span;
        if (words !== '') before = words;
      });
      above = here;
    });
  }

  /** Only if the row has a fixed height: others grow. */
  private roomOf(row: XmlNode, cell: XmlNode): WordBox['limit'] {
    const height = childNamed(childNamed(row, 'trPr'), 'trHeight');
    const width = childNamed(childNamed(cell, 'tcPr'), 'tcW');
    const [twips, wide] = [numberOf(height, 'val'), numberOf(width, 'w')];
    if (attributeOf(height, 'hRule') !== 'exact' || !twips || !wide || attributeOf(width, 'type') !== 'dxa')
      return undefined;
    const size = [...allBelow(cell, ['tbl'])].find((n) => n.name === 'sz');
    const points = Math.max(1, (numberOf(size, 'val') ?? this.points * 2) / 2);
    // Cells have a margin of 5.4 pt at each side by default.
    return {
      lines: Math.max(1, Math.floor(twips / 20 / (points * 1.3))),
      perLine: Math.max(1, Math.floor((wide / 20 - 10.8) / points)),
    };
  }
}

type Labels = { readonly before: string; readonly above: string };

const isThere = (node: XmlNode | undefined): boolean => node !== undefined && attributeOf(node, 'val') !== '0';

/** Rows and cells may be wrapped in content controls. */
const unwrapped = (nodes: readonly XmlNode[], name: string): readonly XmlNode[] =>
  nodes.flatMap((n) =>
    n.name === name ? [n] : n.name === 'sdt' ? unwrapped(childNamed(n, 'sdtContent')?.children ?? [], name) : [],
  );
const rowsIn = (table: XmlNode) => unwrapped(table.children, 'tr');
const cellsIn = (row: XmlNode) => unwrapped(row.children, 'tc');

const NO_PLAIN_LINE = [
  't',
  'br',
  'drawing',
  'pict',
  'object',
  'fldChar',
  'AlternateContent',
  'sdt',
  'tab',
  'sym',
  'instrText',
];
/** Without a picture, a field or a break: a paragraph with one of those is not an empty line. */
const isPlainLine = (node: XmlNode): boolean =>
  [...allBelow(node, ['pPr'])].every((n) => !NO_PLAIN_LINE.includes(n.name));

const isLabel = (words: string): boolean => words !== '' && [...words].length <= 40 && !words.endsWith('。');

/** The text of a line after the last gap: in “氏名　____　電話　____” each blank has its own label. */
const lastWords = (label: string): string =>
  label
    .split(/[_＿]{3,}|\s{2,}|\u3000/u)
    .filter(Boolean)
    .at(-1)
    ?.trim() ?? '';

function runOf(paragraph: XmlNode, node: XmlNode): XmlNode | undefined {
  return [...allBelow(paragraph)].find((r) => r.name === 'r' && r.children.includes(node));
}
