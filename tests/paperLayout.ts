/**
 * What stands where on the pages of a PDF: lines of text, rules, boxes and pictures, in millimetres from the top left corner. Two prints are compared by
 * that, with a tolerance: pictures of them would differ by every letter's edge.
 */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PageLayout = {
  /** Width and height. */
  readonly size: readonly [number, number];
  readonly lines: readonly Line[];
  /** Left, top, width and height of what is drawn and longer than {@link SHORTEST} in one direction. */
  readonly boxes: readonly Box[];
};
export type Line = readonly [left: number, base: number, width: number, text: string];
export type Box = readonly [left: number, top: number, width: number, height: number];
type Matrix = readonly [number, number, number, number, number, number];
type Item = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

const MM = 25.4 / 72;
/** Shorter pieces are dashes, marks and the shapes of letters. */
const SHORTEST = 6;
/** Letters of one line are closer than this. */
const GAP = 1.2;
const rounded = (mm: number): number => Math.round(mm * 10) / 10;

export async function layoutOf(pdf: Uint8Array): Promise<readonly PageLayout[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const file = await loading.promise;
  const pages: PageLayout[] = [];
  for (let n = 1; n <= file.numPages; n++) {
    const page = await file.getPage(n);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    pages.push({
      size: [rounded((right - left) * MM), rounded((top - bottom) * MM)],
      lines: linesOf(
        items.filter((item): item is typeof item & Item => 'str' in item),
        top,
      ),
      boxes: boxesOf(fnArray, argsArray, top),
    });
  }
  await loading.destroy();
  return pages;
}

function linesOf(items: readonly Item[], top: number): readonly Line[] {
  const pieces = items
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform: [, , , , x = 0, y = 0], width }) => ({
      left: x * MM,
      base: (top - y) * MM,
      right: (x + width) * MM,
      text: str.replace(/\s/gu, ''),
    }))
    .sort((a, b) => (Math.abs(a.base - b.base) > 0.3 ? a.base - b.base : a.left - b.left));
  const lines: { left: number; base: number; right: number; text: string }[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && Math.abs(last.base - piece.base) <= 0.3 && piece.left - last.right < GAP && piece.left > last.left) {
      last.text += piece.text;
      last.right = Math.max(last.right, piece.right);
    } else lines.push({ ...piece });
  }
  return lines.map(({ left, base, right, text }) => [rounded(left), rounded(base), rounded(right - left), text]);
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const DRAWN = new Set<number>([
  ...[OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill],
  ...[OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke],
]);

function boxesOf(operators: readonly number[], args: readonly unknown[], top: number): readonly Box[] {
  const found = new Map<string, Box>();
  const stack: Matrix[] = [];
  let at = UNIT;
  const add = ([x1, y1, x2, y2]: readonly [number, number, number, number]) => {
    const corner = (x: number, y: number) => times(at, [1, 0, 0, 1, x, y]);
    const [one, other] = [corner(x1, y1), corner(x2, y2)];
    const [left, right] = [one[4], other[4]].sort((a, b) => a - b) as [number, number];
    const [low, high] = [one[5], other[5]].sort((a, b) => a - b) as [number, number];
    const box: Box = [
      rounded(left * MM),
      rounded((top - high) * MM),
      rounded((right - left) * MM),
      rounded((high - low) * MM),
    ];
    if (Math.max(box[2], box[3]) >= SHORTEST) found.set(box.join(' '), box);
  };
  for (const [i, operator] of operators.entries()) {
    const given = args[i] as readonly unknown[] | null;
    if (operator === OPS.save) stack.push(at);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) at = stack.pop() ?? UNIT;
    else if (operator === OPS.transform) at = times(at, given as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(at);
      if (given?.[0]) at = times(at, given[0] as Matrix);
    } else if (operator === OPS.paintImageXObject) add([0, 0, 1, 1]);
    else if (operator === OPS.constructPath && given?.[2] && DRAWN.has(given[0] as number))
      add(given[2] as [number, number, number, number]);
  }
  return [...found.values()].sort((a, b) => a[1] - b[1] || a[0] - b[0] || a[2] - b[2] || a[3] - b[3]);
}

/** What differs by more than `within` millimetres, in words; of many, the first of each page. */
export function differences(kept: readonly PageLayout[], now: readonly PageLayout[], within: number): string[] {
  if (kept.length !== now.length) return [`${kept.length} pages before, ${now.length} now`];
  return kept.flatMap((page, i) => {
    const other = now[i] as PageLayout;
    const said = [
      ...(near(page.size, other.size, 1) ? [] : [`size ${page.size.join('×')} before, ${other.size.join('×')} now`]),
      ...apart(page.lines, other.lines, sameLine(within), 'gone'),
      ...apart(other.lines, page.lines, sameLine(within), 'new'),
      ...apart(page.boxes, other.boxes, sameBox(within), 'gone'),
      ...apart(other.boxes, page.boxes, sameBox(within), 'new'),
    ];
    return said.slice(0, 12).map((what) => `page ${i + 1}: ${what}`);
  });
}

const near = (a: readonly (number | string)[], b: readonly (number | string)[], within: number): boolean =>
  a.every((value, i) => Math.abs(Number(value) - Number(b[i])) <= within);
const sameLine = (within: number) => (a: Line, b: Line) => a[3] === b[3] && near(a.slice(0, 2), b.slice(0, 2), within);
const sameBox = (within: number) => (a: Box, b: Box) => near(a, b, within);
const apart = <T extends Line | Box>(
  all: readonly T[],
  others: readonly T[],
  same: (a: T, b: T) => boolean,
  how: string,
) => all.filter((one) => !others.some((other) => same(one, other))).map((one) => `${how}: ${one.join(' ')}`);

/** The lines of a page without its running head and foot. */
const bodyLines = ({ size, lines }: PageLayout, edge: number): readonly Line[] =>
  lines.filter(([, base]) => base > edge && base < size[1] - edge);

/** What leaves the page, stands on one another, or is a heading alone on a page: on no paper of ours. A cover is not asked. */
export function misplaced(page: PageLayout): readonly string[] {
  const { size, lines, boxes } = page;
  const isOff = ([left, top]: readonly number[], right: number, bottom: number) =>
    (left ?? 0) < -1 || (top ?? 0) < -1 || right > size[0] + 1 || bottom > size[1] + 1;
  const beyond = [
    ...lines.filter((line) => isOff([line[0], line[1]], line[0] + line[2], line[1])).map((line) => line[3]),
    ...boxes.filter((box) => isOff(box, box[0] + box[2], box[1] + box[3])).map((box) => `box ${box.join(' ')}`),
  ];
  const over = lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .flatMap((b) => (Math.abs(a[1] - b[1]) < 0.8 && overlap(a, b) > 1.5 ? [`${a[3]} | ${b[3]}`] : [])),
  );
  const [only, ...others] = bodyLines(page, 20);
  return [
    ...beyond.map((what) => `beyond the page: ${what}`),
    ...over.map((said) => `on one another: ${said}`),
    ...(only && others.length === 0 ? [`alone on a page: ${only[3]}`] : []),
  ];
}
const overlap = (a: Line, b: Line): number => Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);

/** The words of a layout without the running heads and feet: another font breaks lines and pages elsewhere, and the words stay. */
export const bodyWords = (pages: readonly PageLayout[], edge: number): string =>
  pages
    .flatMap((page) => bodyLines(page, edge))
    .map(([, , , text]) => text.replace(/\.{3,}/gu, ''))
    .join('');
