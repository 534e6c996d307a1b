/** Slide master, layouts and notes master: position and size of titles, text, footer and slide number. */
import { el, plain, xmlPart } from '../ooxml/xml.ts';
import {
  BODY_BOX,
  type Box,
  COVER_LINES_BOX,
  COVER_TITLE_BOX,
  emu,
  FOOT_BOX,
  NUMBER_BOX,
  SLIDE,
  TITLE_BOX,
} from './geometry.ts';
import { fill, NAMESPACES, named, shapeOf, shapeTree, transform } from './xml.ts';

export type Holder = 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'sldImg';
/** Links a shape to a placeholder of the layout. */
export const holderOf = (type: Holder, idx?: number): string =>
  // Placeholders for any content have no type in PowerPoint's own files.
  el('p:nvPr', {}, el('p:ph', { type: type === 'body' && idx === 1 ? undefined : type, idx }));
export const INDEX = { body: 1, subTitle: 1, ftr: 11, sldNum: 12 } as const;

const NUMBER_FIELD = '{B7F2B6C1-6C6B-4E4B-9C0B-0A6B2D6F3C11}';
/** The slide number, which the program updates. */
export const numberXml = (n: number | undefined, lang: string): string =>
  el(
    'a:p',
    {},
    el('a:pPr', { algn: 'r' }),
    el(
      'a:fld',
      { id: NUMBER_FIELD, type: 'slidenum' },
      el('a:rPr', { lang }),
      plain('a:t', n === undefined ? '‹#›' : String(n)),
    ),
    el('a:endParaRPr', { lang }),
  );

const words = (...paras: readonly string[]): string =>
  paras.length > 0 ? paras.join('') : el('a:p', {}, el('a:endParaRPr', { lang: 'ja-JP' }));
type HolderShape = {
  readonly id: number;
  readonly type: Holder;
  readonly idx?: number;
  readonly box?: Box;
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly style?: string;
  readonly paras?: readonly string[];
};
export const HOLDER_NAMES: Readonly<Record<Holder, string>> = {
  title: 'Title',
  ctrTitle: 'Title',
  subTitle: 'Subtitle',
  body: 'Content',
  ftr: 'Footer',
  sldNum: 'Slide Number',
  sldImg: 'Slide',
};
function holder({ id, type, idx, box, anchor, style = '', paras = [] }: HolderShape): string {
  const locks = { noGrp: 1, ...(type === 'sldImg' ? { noRot: 1, noChangeAspect: 1 } : {}) };
  const nv = el('p:cNvSpPr', {}, el('a:spLocks', locks));
  const shape = el('p:spPr', {}, ...(box ? [transform(box), shapeOf('rect')] : []));
  const head = el('p:nvSpPr', {}, named({ id, name: HOLDER_NAMES[type] }), nv, holderOf(type, idx));
  if (type === 'sldImg') return el('p:sp', {}, head, shape);
  return el(
    'p:sp',
    {},
    head,
    shape,
    el(
      'p:txBody',
      {},
      el(
        'a:bodyPr',
        box ? { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: anchor ?? 't' } : {},
        box ? el('a:normAutofit') : '',
      ),
      el('a:lstStyle', {}, style),
      words(...paras),
    ),
  );
}

const level = (
  n: number,
  size: number,
  attributes: Readonly<Record<string, string | number>>,
  ...more: readonly string[]
): string =>
  el(
    `a:lvl${n}pPr`,
    // Japanese lines are broken by the kinsoku rules.
    { eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1, defTabSz: 914_400, rtl: 0, ...attributes },
    ...more,
    el(
      'a:defRPr',
      { sz: size * 100, kern: 1200 },
      fill('tx1'),
      el('a:latin', { typeface: '+mn-lt' }),
      el('a:ea', { typeface: '+mn-ea' }),
      el('a:cs', { typeface: '+mn-cs' }),
    ),
  );
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const textStyles = (): string =>
  el(
    'p:txStyles',
    {},
    el('p:titleStyle', {}, titleLevel()),
    el(
      'p:bodyStyle',
      {},
      ...LEVELS.map((n) =>
        level(
          n,
          n === 1 ? 20 : 18,
          { marL: 254_000 * n, indent: -254_000 },
          el('a:buFont', { typeface: 'Arial' }),
          el('a:buChar', { char: '•' }),
        ),
      ),
    ),
    el('p:otherStyle', {}, ...LEVELS.map((n) => level(n, 18, { marL: 0 }))),
  );
const titleLevel = (): string =>
  el(
    'a:lvl1pPr',
    { algn: 'l', eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    el('a:buNone'),
    el(
      'a:defRPr',
      { sz: 2_600, b: 1, kern: 1200 },
      fill('tx1'),
      el('a:latin', { typeface: '+mj-lt' }),
      el('a:ea', { typeface: '+mj-ea' }),
      el('a:cs', { typeface: '+mj-cs' }),
    ),
  );

const small = (align: 'l' | 'r'): string =>
  el('a:lvl1pPr', { algn: align }, el('a:defRPr', { sz: 1_000 }, fill('tx2')));
const furniture = (isMaster: boolean): string =>
  holder({
    id: 20,
    type: 'ftr',
    idx: INDEX.ftr,
    ...(isMaster ? { box: FOOT_BOX, anchor: 'ctr' as const, style: small('l') } : {}),
  }) +
  holder({
    id: 21,
    type: 'sldNum',
    idx: INDEX.sldNum,
    ...(isMaster ? { box: NUMBER_BOX, anchor: 'ctr' as const, style: small('r') } : {}),
    paras: [numberXml(undefined, 'ja-JP')],
  });

/** A decorative bar of colour: marked so that a screen reader skips it. */
const bar = (id: number, box: Box): string =>
  el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, named({ id, name: 'Line' }), el('p:cNvSpPr'), el('p:nvPr', { userDrawn: 1 })),
    el('p:spPr', {}, transform(box), shapeOf('rect'), fill('accent1'), el('a:ln', {}, el('a:noFill'))),
    el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), el('a:p')),
  );
const COLOUR_MAP = el('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hlink',
  folHlink: 'folHlink',
});
const background = el('p:bg', {}, el('p:bgPr', {}, fill('bg1'), el('a:effectLst')));
const withBackground = (tree: string): string => tree.replace('<p:cSld>', `<p:cSld>${background}`);

/** Ids from 2,147,483,648 on, shared by masters and layouts. */
const FIRST_ID = 2_147_483_648;
const masterId = FIRST_ID;

export const masterPart = (layouts: readonly string[]): Uint8Array =>
  xmlPart(
    el(
      'p:sldMaster',
      NAMESPACES,
      withBackground(
        shapeTree(
          holder({ id: 2, type: 'title', box: TITLE_BOX, anchor: 'ctr' }),
          holder({ id: 3, type: 'body', box: BODY_BOX }),
          furniture(true),
        ),
      ),
      COLOUR_MAP,
      el('p:sldLayoutIdLst', {}, ...layouts.map((id, i) => el('p:sldLayoutId', { id: FIRST_ID + 1 + i, 'r:id': id }))),
      textStyles(),
    ),
  );

/** In the order of their parts. */
export const LAYOUTS = ['cover', 'titleOnly', 'content'] as const;
export type Layout = (typeof LAYOUTS)[number];
const TYPES: Readonly<Record<Layout, readonly [string, string]>> = {
  cover: ['title', 'Title Slide'],
  titleOnly: ['titleOnly', 'Title Only'],
  content: ['obj', 'Title and Content'],
};
const RULE: Box = { x: TITLE_BOX.x, y: TITLE_BOX.y + TITLE_BOX.h + 2, w: TITLE_BOX.w, h: 1.5 };

export function layoutPart(layout: Layout): Uint8Array {
  const [type, name] = TYPES[layout];
  const shapes =
    layout === 'cover'
      ? [
          bar(9, { x: COVER_TITLE_BOX.x, y: COVER_TITLE_BOX.y + COVER_TITLE_BOX.h + 8, w: 160, h: 4 }),
          holder({
            id: 2,
            type: 'ctrTitle',
            box: COVER_TITLE_BOX,
            anchor: 'b',
            style: el('a:lvl1pPr', { algn: 'l' }, el('a:defRPr', { sz: 4_000, b: 1 })),
          }),
          holder({
            id: 3,
            type: 'subTitle',
            idx: INDEX.subTitle,
            box: COVER_LINES_BOX,
            style: el(
              'a:lvl1pPr',
              { marL: 0, indent: 0, algn: 'l' },
              el('a:buNone'),
              el('a:defRPr', { sz: 1_800 }, fill('tx2')),
            ),
          }),
        ]
      : [
          bar(9, RULE),
          holder({ id: 2, type: 'title' }),
          ...(layout === 'content' ? [holder({ id: 3, type: 'body', idx: INDEX.body })] : []),
        ];
  return xmlPart(
    el(
      'p:sldLayout',
      { ...NAMESPACES, type, preserve: 1 },
      shapeTree(...shapes, furniture(false)).replace('<p:cSld>', `<p:cSld name="${name}">`),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
  );
}

// ── notes ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A4, portrait. */
const NOTES = { w: 595, h: 842 } as const;
const NOTES_IMAGE: Box = { x: 72, y: 50, w: NOTES.w - 144, h: ((NOTES.w - 144) * SLIDE.h) / SLIDE.w };
const NOTES_BODY: Box = { x: 60, y: 330, w: NOTES.w - 120, h: NOTES.h - 380 };

export const notesMasterPart = (): Uint8Array =>
  xmlPart(
    el(
      'p:notesMaster',
      NAMESPACES,
      withBackground(
        shapeTree(
          holder({ id: 2, type: 'sldImg', idx: 2, box: NOTES_IMAGE }),
          holder({ id: 3, type: 'body', idx: 3, box: NOTES_BODY }),
        ),
      ),
      COLOUR_MAP,
      el('p:notesStyle', {}, ...LEVELS.map((n) => level(n, 11, { marL: 0 }))),
    ),
  );

export function notesPart(paras: string): Uint8Array {
  const shape = (id: number, type: Holder, idx: number, body: string): string =>
    el(
      'p:sp',
      {},
      el(
        'p:nvSpPr',
        {},
        named({ id, name: HOLDER_NAMES[type] }),
        el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
        holderOf(type, idx),
      ),
      el('p:spPr'),
      body,
    );
  return xmlPart(
    el(
      'p:notes',
      NAMESPACES,
      shapeTree(
        shape(2, 'sldImg', 2, ''),
        shape(3, 'body', 3, el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), paras)),
      ),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    ),
  );
}

export const presentationPart = (master: string, notesMaster: string, slides: readonly string[]): Uint8Array =>
  xmlPart(
    el(
      'p:presentation',
      { ...NAMESPACES, saveSubsetFonts: 1 },
      el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: masterId, 'r:id': master })),
      el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': notesMaster })),
      el('p:sldIdLst', {}, ...slides.map((id, i) => el('p:sldId', { id: 256 + i, 'r:id': id }))),
      el('p:sldSz', { cx: emu(SLIDE.w), cy: emu(SLIDE.h) }),
      el('p:notesSz', { cx: emu(NOTES.w), cy: emu(NOTES.h) }),
      el('p:defaultTextStyle', {}, ...LEVELS.map((n) => level(n, 18, { marL: 0 }))),
    ),
  );
