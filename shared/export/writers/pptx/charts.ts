/** A native PowerPoint chart that a person can edit: its values are in an embedded workbook. */
import type { ChartBlock } from '../../paper/tree.ts';
import { packed, Relations } from '../ooxml/package.ts';
import { el, plain, xmlPart } from '../ooxml/xml.ts';
import { edge, fill } from './xml.ts';

const COLOURS = ['accent1', 'accent3', 'accent2', 'accent4', 'accent5', 'accent6'] as const;
const colourOf = (i: number): string => COLOURS[i % COLOURS.length] ?? 'accent1';
/** The name of a column: A, B, … Z, AA. */
const column = (n: number): string =>
  (n < 26 ? '' : column(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
const FORMAT = '#,##0';

const C = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const val = (name: string, value: string | number): string => el(`c:${name}`, { val: value });
const text = (size: number): string =>
  el(
    'c:txPr',
    {},
    el('a:bodyPr'),
    el('a:lstStyle'),
    el(
      'a:p',
      {},
      el('a:pPr', {}, el('a:defRPr', { sz: size * 100 }, fill('tx1'))),
      el('a:endParaRPr', { lang: 'en-US' }),
    ),
  );

function strings(name: 'c:tx' | 'c:cat', where: string, values: readonly string[]): string {
  const points = values.map((v, idx) => el('c:pt', { idx }, plain('c:v', v)));
  return el(
    name,
    {},
    el('c:strRef', {}, plain('c:f', where), el('c:strCache', {}, val('ptCount', values.length), ...points)),
  );
}

function seriesXml({ labels, series }: ChartBlock, i: number): string {
  const { name, values } = series[i] ?? { name: '', values: [] };
  const last = labels.length + 1;
  const col = column(i + 1);
  return el(
    'c:ser',
    {},
    val('idx', i),
    val('order', i),
    strings('c:tx', `Sheet1!$${col}$1`, [name]),
    el('c:spPr', {}, fill(colourOf(i)), edge('a:ln', 'tx1', 0.5)),
    // Negative bars are drawn like the rest: white bars are lost in print.
    val('invertIfNegative', 0),
    strings('c:cat', `Sheet1!$A$2:$A$${last}`, labels),
    el(
      'c:val',
      {},
      el(
        'c:numRef',
        {},
        plain('c:f', `Sheet1!$${col}$2:$${col}$${last}`),
        el(
          'c:numCache',
          {},
          plain('c:formatCode', FORMAT),
          val('ptCount', labels.length),
          ...labels.map((_, idx) => el('c:pt', { idx }, plain('c:v', String(numberAt(values, idx))))),
        ),
      ),
    ),
  );
}
const numberAt = (values: readonly number[], i: number): number => {
  const value = values[i] ?? 0;
  return Number.isFinite(value) ? value : 0;
};

const axis = (name: 'c:catAx' | 'c:valAx', id: number, other: number, ...more: readonly string[]): string =>
  el(
    name,
    {},
    val('axId', id),
    el('c:scaling', {}, val('orientation', 'minMax')),
    val('delete', 0),
    val('axPos', name === 'c:catAx' ? 'b' : 'l'),
    name === 'c:valAx' ? el('c:majorGridlines', {}, el('c:spPr', {}, edge('a:ln', 'bg2', 0.75))) : '',
    el('c:numFmt', { formatCode: name === 'c:valAx' ? FORMAT : 'General', sourceLinked: 0 }),
    val('majorTickMark', 'out'),
    val('minorTickMark', 'none'),
    // Axis labels are below the lowest value, also if that is negative.
    val('tickLblPos', 'low'),
    el('c:spPr', {}, edge('a:ln', 'tx2', 0.75)),
    text(11),
    val('crossAx', other),
    val('crosses', 'autoZero'),
    ...more,
  );

/** The chart part. `workbook` is the id of the relation to its values. */
export function chartPart(block: ChartBlock, workbook: string): Uint8Array {
  const plot = el(
    'c:plotArea',
    {},
    el('c:layout'),
    el(
      'c:barChart',
      {},
      val('barDir', 'col'),
      val('grouping', 'clustered'),
      val('varyColors', 0),
      ...block.series.map((_, i) => seriesXml(block, i)),
      val('gapWidth', 40),
      val('axId', 111),
      val('axId', 112),
    ),
    axis('c:catAx', 111, 112, val('auto', 0), val('lblAlgn', 'ctr'), val('lblOffset', 100), val('noMultiLvlLbl', 1)),
    axis('c:valAx', 112, 111, val('crossBetween', 'between')),
  );
  const legend = el('c:legend', {}, val('legendPos', 't'), val('overlay', 0), text(12));
  return xmlPart(
    el(
      'c:chartSpace',
      C,
      val('date1904', 0),
      val('roundedCorners', 0),
      el('c:chart', {}, val('autoTitleDeleted', 1), plot, legend, val('plotVisOnly', 1), val('dispBlanksAs', 'gap')),
      el('c:externalData', { 'r:id': workbook }, val('autoUpdate', 0)),
    ),
  );
}

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TYPES: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `${EXCEL}.sheet.main+xml`,
  'xl/worksheets/sheet1.xml': `${EXCEL}.worksheet+xml`,
};

/** The values as a workbook: one row per label, one column per series. */
export function chartWorkbook({ labels, series }: ChartBlock): Uint8Array {
  const say = (r: string, value: string) => el('c', { r, t: 'inlineStr' }, el('is', {}, plain('t', value)));
  const row = (r: number, ...cells: readonly string[]) => el('row', { r }, ...cells);
  const rows = [
    row(1, say('A1', ''), ...series.map((s, i) => say(`${column(i + 1)}1`, s.name))),
    ...labels.map((label, y) =>
      row(
        y + 2,
        say(`A${y + 2}`, label),
        ...series.map((s, i) => el('c', { r: `${column(i + 1)}${y + 2}` }, plain('v', String(numberAt(s.values, y))))),
      ),
    ),
  ];
  const root = new Relations<'officeDocument'>();
  root.add('officeDocument', 'xl/workbook.xml');
  const book = new Relations<'worksheet'>();
  const sheet = book.add('worksheet', 'worksheets/sheet1.xml');
  return packed(
    new Map([
      ['_rels/.rels', root.part()],
      [
        'xl/workbook.xml',
        xmlPart(
          el(
            'workbook',
            { xmlns: SHEET, 'xmlns:r': C['xmlns:r'] },
            el('sheets', {}, el('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': sheet })),
          ),
        ),
      ],
      ['xl/_rels/workbook.xml.rels', book.part()],
      ['xl/worksheets/sheet1.xml', xmlPart(el('worksheet', { xmlns: SHEET }, el('sheetData', {}, ...rows)))],
    ]),
    (name) => TYPES[name],
  );
}
