/** Styles and numbering: the role of a paragraph, by its style, that style's ancestors, and Word's outline level. */
import { attribute, childOf, childrenOf, type Element, isOn, valOf, wholeIn } from './dom.ts';

export type Role =
  | 'title'
  | 'subtitle'
  | 'contents'
  | 'quote'
  | 'caption'
  | 'question'
  | 'lead'
  | 'group'
  | 'tableHead'
  | 'rule'
  | 'gap'
  | 'text';
type Style = {
  readonly role: Role | undefined;
  /** 1 to 6. */
  readonly heading: number | undefined;
  readonly numId: string | undefined;
  readonly level: number | undefined;
  readonly basedOn: string | undefined;
  readonly marks: { readonly bold: boolean; readonly italic: boolean; readonly code: boolean };
};

/** Style names as programs write them, in English and in Japanese. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:title|表題|タイトル)$/iu, 'title'],
  [/^(?:subtitle|副題|サブタイトル)$/iu, 'subtitle'],
  [/^(?:toc \d|toc heading|contents \d|contents heading|目次(?: ?\d| ?の見出し)?)$/iu, 'contents'],
  [/^(?:quote|intense quote|quotations|block text|引用文?(?: ?\d)?)$/iu, 'quote'],
  [/^(?:caption|図表番号)$/iu, 'caption'],
  [/^musubi question$/iu, 'question'],
  [/^musubi lead$/iu, 'lead'],
  [/^musubi group$/iu, 'group'],
  [/^musubi table head$/iu, 'tableHead'],
  [/^(?:musubi rule|horizontal line)$/iu, 'rule'],
  [/^musubi gap$/iu, 'gap'],
];
const HEADING = /^(?:heading|見出し) ?([1-9１-９])$/iu;
const CODE = /code|verbatim|ソースコード|preformatted/iu;
const DEEPEST_HEADING = 6;
const DEEPEST_BASE = 20;

const outlineOf = (properties: Element | undefined): number | undefined => {
  const level = wholeIn(valOf(properties, 'outlineLvl'), 0, 9, 9);
  return level < 9 ? Math.min(level + 1, DEEPEST_HEADING) : undefined;
};

export class Styles {
  private readonly byId = new Map<string, Style>();

  constructor(root: Element | undefined) {
    for (const element of root ? childrenOf(root) : []) {
      const id = attribute(element, 'styleId');
      if (element.localName === 'style' && id) this.byId.set(id, styleOf(element));
    }
  }
  /** The first value along the chain of base styles. */
  private along<T>(id: string | undefined, read: (style: Style) => T | undefined): T | undefined {
    let at = id;
    for (let i = 0; i < DEEPEST_BASE && at !== undefined; i++) {
      const style = this.byId.get(at);
      const found = style && read(style);
      if (found !== undefined) return found;
      at = style?.basedOn;
    }
    return undefined;
  }
  role = (id: string | undefined): Role => this.along(id, (s) => s.role) ?? 'text';
  headingOf(id: string | undefined, properties: Element | undefined): number | undefined {
    // A style with another role may still have an outline level.
    if (this.role(id) !== 'text') return undefined;
    return this.along(id, (s) => s.heading) ?? outlineOf(properties);
  }
  /** The list that a style adds its paragraphs to. */
  listOf(id: string | undefined): { readonly numId: string; readonly level: number } | undefined {
    const numId = this.along(id, (s) => s.numId);
    return numId === undefined ? undefined : { numId, level: this.along(id, (s) => s.level) ?? 0 };
  }
  marksOf(id: string | undefined): Style['marks'] | undefined {
    return id === undefined ? undefined : this.byId.get(id)?.marks;
  }
}

function styleOf(element: Element): Style {
  const name = valOf(element, 'name') ?? '';
  const properties = childOf(element, 'pPr');
  const look = childOf(element, 'rPr');
  const numbering = childOf(properties, 'numPr');
  const [, digit] = HEADING.exec(name.trim()) ?? [];
  const level = digit ? Number(digit.normalize('NFKC')) : outlineOf(properties);
  return {
    role: ROLES.find(([pattern]) => pattern.test(name.trim()))?.[1],
    heading: level === undefined ? undefined : Math.min(level, DEEPEST_HEADING),
    numId: valOf(numbering, 'numId'),
    level: numbering ? wholeIn(valOf(numbering, 'ilvl'), 0, 8, 0) : undefined,
    basedOn: valOf(element, 'basedOn'),
    marks: { bold: isOn(look, 'b'), italic: isOn(look, 'i'), code: CODE.test(name) },
  };
}

export type Marker = { readonly kind: 'bullet' | 'number' | 'open' | 'done' | 'none'; readonly start: number };
const MOST_START = 1_000_000;

export class NumberingLooks {
  private readonly markers = new Map<string, readonly Marker[]>();

  constructor(root: Element | undefined) {
    const rows = root ? childrenOf(root) : [];
    const abstract = new Map<string, Element>();
    for (const row of rows) {
      const id = attribute(row, 'abstractNumId');
      if (row.localName === 'abstractNum' && id !== undefined) abstract.set(id, row);
    }
    for (const row of rows) {
      const id = attribute(row, 'numId');
      if (row.localName !== 'num' || id === undefined) continue;
      const base = abstract.get(valOf(row, 'abstractNumId') ?? '');
      this.markers.set(id, markersOf(base, row));
    }
  }
  marker(numId: string, level: number): Marker {
    return this.markers.get(numId)?.[level] ?? { kind: 'bullet', start: 1 };
  }
}

function markersOf(base: Element | undefined, instance: Element): Marker[] {
  const out: Marker[] = [];
  const take = (level: Element, at: number) => {
    out[at] = markerOf(level);
  };
  for (const level of base ? childrenOf(base) : [])
    if (level.localName === 'lvl') take(level, wholeIn(attribute(level, 'ilvl'), 0, 8, 0));
  for (const override of childrenOf(instance)) {
    if (override.localName !== 'lvlOverride') continue;
    const at = wholeIn(attribute(override, 'ilvl'), 0, 8, 0);
    const level = childOf(override, 'lvl');
    if (level) take(level, at);
    const start = valOf(override, 'startOverride');
    const marker = out[at];
    if (start !== undefined && marker) out[at] = { ...marker, start: wholeIn(start, 0, MOST_START, 1) };
  }
  return out;
}

function markerOf(level: Element): Marker {
  const format = valOf(level, 'numFmt') ?? 'decimal';
  const text = valOf(level, 'lvlText') ?? '';
  const start = wholeIn(valOf(level, 'start'), 0, MOST_START, 1);
  if (format === 'none') return { kind: 'none', start };
  if (format !== 'bullet') return { kind: 'number', start };
  if (/^[☐□◻⬜\u{f0a8}\u{f06f}]$/u.test(text)) return { kind: 'open', start };
  return { kind: /^[☑☒✓✔✅\u{f0fe}\u{f0fd}]$/u.test(text) ? 'done' : 'bullet', start };
}
