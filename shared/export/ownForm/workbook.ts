/** A workbook as a form: its boxes with their labels, and a copy in which some of them are filled. */
import type { BoxContent, BoxState, NotFilled, OwnBox } from '../../domain/forms/ownForm.ts';
import type { OfficePackage } from '../readers/docx/openPackage.ts';
import { words as wordsElement } from '../writers/docx/xml.ts';
import { cellKey, roomIn, type SheetCell, type SheetView, sheetView } from './sheetView.ts';
import { type Area, areaOf, type CellLook, cellLooks, covers, lettersOf, sharedStrings } from './workbookParts.ts';
import {
  attributeOf,
  childNamed,
  childrenNamed,
  type Edit,
  edited,
  partOf,
  type XmlNode,
  type XmlPart,
} from './xmlPart.ts';

const MOST_SHEETS = 100;
/** Excel's limit for the text of a cell, in UTF-16 code units. */
const MOST_IN_CELL = 32_767;

type Workbook = {
  readonly xml: XmlPart;
  /** Visible sheets. */
  readonly sheets: readonly SheetView[];
  /** All sheets, hidden ones included. */
  readonly all: readonly SheetView[];
  readonly lookOf: (style: number | undefined) => CellLook;
  /** Print areas by the name of the sheet. */
  readonly printed: ReadonlyMap<string, readonly Area[]>;
};

/** Throws `Refused`. */
function workbookOf(file: OfficePackage): Workbook | undefined {
  const xml = partOf(file, file.main);
  if (!xml) return undefined;
  const strings = sharedStrings(file);
  const listed = childrenNamed(childNamed(xml.root, 'sheets'), 'sheet').slice(0, MOST_SHEETS);
  const relations = file.relationsOf(file.main);
  const names = listed.map((s) => attributeOf(s, 'name') ?? '');
  const all = listed.flatMap((sheet, i) => {
    const relation = relations.get(attributeOf(sheet, 'id') ?? '');
    if (relation?.kind !== 'worksheet' || relation.isExternal) return [];
    const view = sheetView(file, names[i] ?? '', relation.target, strings);
    const isShown = !['hidden', 'veryHidden'].includes(attributeOf(sheet, 'state') ?? '');
    return view ? [{ view, isShown }] : [];
  });
  const sheets = all.filter((s) => s.isShown).map((s) => s.view);
  return { xml, sheets, all: all.map((s) => s.view), lookOf: cellLooks(file), printed: printedAreas(xml, names) };
}

function printedAreas(xml: XmlPart, names: readonly string[]): ReadonlyMap<string, readonly Area[]> {
  const out = new Map<string, readonly Area[]>();
  for (const defined of childrenNamed(childNamed(xml.root, 'definedNames'), 'definedName')) {
    if (attributeOf(defined, 'name') !== '_xlnm.Print_Area') continue;
    const sheet = names[Number(attributeOf(defined, 'localSheetId'))];
    const refs = xml.text.slice(defined.from, defined.to).split(',');
    const areas = refs.flatMap((ref) => areaOf(ref.slice(ref.lastIndexOf('!') + 1)) ?? []);
    if (sheet !== undefined && areas.length > 0) out.set(sheet, areas);
  }
  return out;
}

const UNIT = /^(?:[百千万億]?円|[%％人年月日時分台件個店席坪㎡]|ヶ月|か月)$/u;
const UNIT_OF_SHEET = /単位\s*[:：]?\s*([百千万億]?円)/u;
const unitBeside = (sheet: SheetView, { top, right }: Area): string => {
  const text = sheet.cells.get(cellKey(top, right + 1))?.text ?? '';
  return UNIT.test(text) ? text : '';
};
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
/** Text that can label a box. */
const isLabel = ({ text, isComputed }: SheetCell): boolean => !isComputed && hasLetters(text) && !UNIT.test(text);

type Labels = { readonly before: (area: Area) => string; readonly above: (area: Area) => string };
/** The maximum number of rows and columns of a label or a box that are examined. */
const MOST_LOOKED = 60;

/** Labels of a sheet by row and column: the nearest to the left of a box, and the nearest above it. */
function labelsOf(cells: readonly (readonly [Area, SheetCell])[]): Labels {
  const byRow = new Map<number, { readonly area: Area; readonly text: string }[]>();
  const byColumn: typeof byRow = new Map();
  const put = (map: typeof byRow, at: number, area: Area, text: string) => {
    const list = map.get(at) ?? [];
    list.push({ area, text });
    map.set(at, list);
  };
  for (const [area, { text }] of cells) {
    // Figures and units are contents of boxes: the identity of a box does not depend on them.
    if (!hasLetters(text) || UNIT.test(text)) continue;
    for (let r = area.top; r <= Math.min(area.bottom, area.top + MOST_LOOKED); r++) put(byRow, r, area, text);
    for (let c = area.left; c <= Math.min(area.right, area.left + MOST_LOOKED); c++) put(byColumn, c, area, text);
  }
  const nearest = (
    map: typeof byRow,
    from: number,
    to: number,
    end: (label: Area) => number,
    before: number,
  ): string => {
    let best: { readonly area: Area; readonly text: string } | undefined;
    for (let at = from; at <= Math.min(to, from + MOST_LOOKED); at++)
      for (const label of map.get(at) ?? [])
        if (end(label.area) < before && (!best || end(label.area) > end(best.area))) best = label;
    return best?.text ?? '';
  };
  return {
    before: (a) => nearest(byRow, a.top, a.bottom, (l) => l.right, a.left),
    above: (a) => nearest(byColumn, a.left, a.right, (l) => l.bottom, a.top),
  };
}

const one = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
const idOf = (sheet: string, row: number, column: number): string => `${sheet}!${lettersOf(column)}${row}`;

/** The merged area that begins at a cell, or the cell itself; `undefined` if another cell covers it. */
function areaAt({ merged }: SheetView, row: number, column: number): Area | undefined {
  const over = merged.find((a) => covers(a, row, column));
  return !over ? one(row, column) : over.top === row && over.left === column ? over : undefined;
}

const stateOf = ({ isProtected, heads }: SheetView, cell: SheetCell, look: CellLook): BoxState =>
  cell.isComputed
    ? 'formula'
    : (isProtected && look.isLocked) || heads.some((a) => covers(a, cell.row, cell.column))
      ? 'locked'
      : cell.text === ''
        ? 'free'
        : 'filled';

/** Throws `Refused`. */
export function boxesOfWorkbook(file: OfficePackage): readonly OwnBox[] {
  const book = workbookOf(file);
  return book ? book.sheets.flatMap((sheet) => boxesOfSheet(sheet, book)) : [];
}

function boxesOfSheet(sheet: SheetView, { lookOf, printed }: Workbook): readonly OwnBox[] {
  const printAreas = printed.get(sheet.name);
  const isPrinted = (row: number, column: number) => printAreas?.some((a) => covers(a, row, column)) ?? true;
  const shown = cellsIn(sheet).filter(([, c]) => isPrinted(c.row, c.column));
  const labels = labelsOf(shown);
  const ofSheet = shown.map(([, c]) => UNIT_OF_SHEET.exec(c.text)?.[1] ?? '').find((unit) => unit !== '') ?? '';
  const beside = new Set(shown.filter(([, c]) => isLabel(c)).map(([a]) => cellKey(a.top, a.right + 1)));
  return shown.flatMap(([area, cell]): OwnBox[] => {
    const look = lookOf(cell.style);
    const state = stateOf(sheet, cell, look);
    const isMerged = area.right > area.left || area.bottom > area.top;
    const isBox = state !== 'free' || isMerged || look.hasBorder || beside.has(cellKey(cell.row, cell.column));
    const [before, above] = [labels.before(area), labels.above(area)];
    if (!isBox || (state === 'free' && before === '' && above === '')) return [];
    return [
      {
        id: idOf(sheet.name, cell.row, cell.column),
        sheet: sheet.name,
        place: `${lettersOf(cell.column)}${cell.row}`,
        before,
        above,
        unit: unitBeside(sheet, area) || ofSheet,
        text: cell.text,
        state,
        limit: roomIn(sheet, area, look),
        isWords: look.isText,
      },
    ];
  });
}

/** Cells that can be written, in reading order; also cells beside a label that the file does not have yet. */
function cellsIn(sheet: SheetView): readonly (readonly [Area, SheetCell])[] {
  const found = new Map<string, readonly [Area, SheetCell]>();
  const add = (row: number, column: number) => {
    const area = areaAt(sheet, row, column);
    const key = cellKey(row, column);
    if (area && !found.has(key)) found.set(key, [area, cellAt(sheet, row, column)]);
  };
  for (const { row, column } of sheet.cells.values()) add(row, column);
  for (const area of sheet.merged) add(area.top, area.left);
  for (const [area, cell] of [...found.values()]) if (isLabel(cell)) add(area.top, area.right + 1);
  return [...found.values()].sort(([a], [b]) => a.top - b.top || a.left - b.left);
}

const cellAt = (sheet: SheetView, row: number, column: number): SheetCell =>
  sheet.cells.get(cellKey(row, column)) ?? {
    node: undefined,
    row,
    column,
    style: sheet.styleAt(row, column),
    text: '',
    isComputed: false,
  };

export type Filling = { readonly parts: ReadonlyMap<string, Uint8Array>; readonly notFilled: readonly NotFilled[] };

/** The changed parts by name. Throws `Refused`. */
export function fillWorkbook(file: OfficePackage, contents: ReadonlyMap<string, BoxContent>): Filling {
  const book = workbookOf(file);
  const edits = new Map<SheetView, Edit[]>();
  const notFilled: NotFilled[] = [];
  const left = new Map(contents);
  for (const sheet of book?.sheets ?? []) {
    const writes: Write[] = [];
    for (const [id, content] of contents) {
      const at = areaOf(id.startsWith(`${sheet.name}!`) ? id.slice(sheet.name.length + 1) : undefined);
      const cell = at && areaAt(sheet, at.top, at.left) && cellAt(sheet, at.top, at.left);
      if (!book || !cell || !left.delete(id)) continue;
      const look = book.lookOf(cell.style);
      const state = stateOf(sheet, cell, look);
      if (state === 'formula' || state === 'locked') notFilled.push({ id, why: state });
      else if (String(content).length > MOST_IN_CELL) notFilled.push({ id, why: 'tooLong' });
      else writes.push({ cell, content: look.isText ? String(content) : content });
    }
    if (writes.length > 0) edits.set(sheet, [...editsOf(sheet, writes)]);
  }
  const parts = new Map<string, Uint8Array>();
  const computing = edits.size > 0 ? (book?.all ?? []).filter((s) => s.hasFormulas) : [];
  for (const sheet of computing) edits.set(sheet, [...(edits.get(sheet) ?? []), ...withoutResults(sheet)]);
  for (const [{ part, xml }, own] of edits) parts.set(part, new TextEncoder().encode(edited(xml.text, own)));
  if (book && computing.length > 0) parts.set(file.main, new TextEncoder().encode(computedAnew(book.xml)));
  return { parts, notFilled: [...notFilled, ...[...left.keys()].map((id) => ({ id, why: 'gone' as const }))] };
}

/**
 * Removes cached results of formulas. LibreOffice shows a cached result and computes only missing ones, whatever the workbook asks for; and a sum that
 * does not add up is worse than none.
 */
const withoutResults = ({ cells }: SheetView): readonly Edit[] =>
  [...cells.values()].flatMap(({ node, isComputed }) =>
    childrenNamed(isComputed ? node : undefined, 'v').map(({ start, end }) => ({ start, end, text: '' })),
  );

type Write = { readonly cell: SheetCell; readonly content: BoxContent };

function editsOf({ xml, data, rows }: SheetView, writes: readonly Write[]): readonly Edit[] {
  const edits: Edit[] = [];
  const p = data.prefix;
  const newRows: string[] = [];
  const byRow = new Map<number, Write[]>();
  for (const write of writes.toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column))
    byRow.set(write.cell.row, [...(byRow.get(write.cell.row) ?? []), write]);
  for (const [row, own] of byRow) {
    const there = rows.find((r) => r.row === row);
    const made = own.map((w) => ({ write: w, text: cellXml(xml, p, w) }));
    if (!there) {
      const text = `<${p}row r="${row}">${made.map((m) => m.text).join('')}</${p}row>`;
      const next = rows.find((r) => r.row > row);
      if (next) edits.push({ start: next.node.start, end: next.node.start, text });
      else if (data.isEmptyTag) newRows.push(text);
      else edits.push({ start: data.to, end: data.to, text });
    } else if (there.node.isEmptyTag) edits.push(opened(xml, there.node, made.map((m) => m.text).join('')));
    else
      for (const { write, text } of made) {
        const { node, column } = write.cell;
        const next = there.cells.find((c) => c.column > column)?.node?.start ?? there.node.to;
        edits.push(node ? { start: node.start, end: node.end, text } : { start: next, end: next, text });
      }
  }
  if (newRows.length > 0) edits.push(opened(xml, data, newRows.join('')));
  return edits;
}

/** Gives content to an element that had none. */
const opened = ({ text }: XmlPart, node: XmlNode, content: string): Edit => ({
  start: node.start,
  end: node.end,
  text: `${text.slice(node.start, node.end).replace(/\s*\/>$/u, '>')}${content}</${node.prefix}${node.name}>`,
});

/** Attributes that belong to the previous value. */
const OF_VALUE = /\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/gu;
/** Escape sequences that Excel would read as a character code. */
const LIKE_A_CODE = /_(?=x[\da-f]{4}_)/giu;

function cellXml(xml: XmlPart, p: string, { cell: { node, row, column, style }, content }: Write): string {
  const own = node?.attributes.replace(OF_VALUE, '').trimEnd();
  const attributes = own ?? ` r="${lettersOf(column)}${row}"${style === undefined ? '' : ` s="${style}"`}`;
  const open = (type: string) => `<${p}c${attributes}${type}`;
  const later = node ? keptBelow(xml, node) : '';
  if (content === '') return later === '' ? `${open('')}/>` : `${open('')}>${later}</${p}c>`;
  const value =
    typeof content === 'number'
      ? `><${p}v>${content}</${p}v>`
      : ` t="inlineStr"><${p}is>${wordsElement(`${p}t`, content.replace(LIKE_A_CODE, '_x005F_'))}</${p}is>`;
  return `${open('')}${value}${later}</${p}c>`;
}
/** Child elements that belong to the cell and not to its value. */
const keptBelow = ({ text }: XmlPart, node: XmlNode): string =>
  node.children
    .filter((c) => c.name === 'extLst')
    .map((c) => text.slice(c.start, c.end))
    .join('');

/** Makes programs recalculate on load: the form's formulas were computed from other values. */
function computedAnew({ text, root }: XmlPart): string {
  const calc = childNamed(root, 'calcPr');
  if (calc) {
    const without = calc.attributes.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/u, '').trimEnd();
    const nameEnd = calc.start + 1 + calc.prefix.length + calc.name.length;
    return edited(text, [
      { start: nameEnd, end: nameEnd + calc.attributes.length, text: `${without} fullCalcOnLoad="1"` },
    ]);
  }
  // The schema requires it after these elements, and programs are strict about the order.
  const before = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];
  const after = Math.max(...root.children.filter((c) => before.includes(c.name)).map((c) => c.end));
  return edited(text, [{ start: after, end: after, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }]);
}
