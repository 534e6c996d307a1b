/**
 * A deck as a PowerPoint file: shapes, lines, tables and charts that a person can edit. Pure: the same deck gives the same bytes. Why the XML is our
 * own: docs/adr/0048.
 */
import type { PaperPicture } from '../../paper/tree.ts';
import type { Deck, Slide, SlideBoard } from '../../slides/deck.ts';
import { packed, Relations } from '../ooxml/package.ts';
import { appPart, corePart } from '../ooxml/properties.ts';
import { el, xmlPart } from '../ooxml/xml.ts';
import { boardXml, partsOf } from './cards.ts';
import { chartPart, chartWorkbook } from './charts.ts';
import { type Page, type Placed, pagesOf, type SizeOf } from './flow.ts';
import { COVER_LINES_BOX, COVER_TITLE_BOX, TITLE_BOX } from './geometry.ts';
import {
  INDEX,
  LAYOUTS,
  type Layout,
  layoutPart,
  masterPart,
  notesMasterPart,
  notesPart,
  presentationPart,
} from './masters.ts';
import { fitted, graphicXml, holderShape, numberShape, pictureXml, sizeFor, textXml } from './shapes.ts';
import { gridXml } from './tables.ts';
import { type Pen, paraXml, shortened, textPara } from './text.ts';
import { themePart } from './theme.ts';
import { NAMESPACES, shapeTree } from './xml.ts';

type PartKind =
  | 'officeDocument'
  | 'core'
  | 'app'
  | 'slideMaster'
  | 'slideLayout'
  | 'slide'
  | 'notesMaster'
  | 'notesSlide'
  | 'theme'
  | 'image'
  | 'chart'
  | 'package'
  | 'presProps'
  | 'viewProps'
  | 'tableStyles';

const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml';
const PART_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/u, `${POWERPOINT}.presentation.main+xml`],
  [/^ppt\/slideMasters\/slide[^/]*\.xml$/u, `${POWERPOINT}.slideMaster+xml`],
  [/^ppt\/slideLayouts\/slide[^/]*\.xml$/u, `${POWERPOINT}.slideLayout+xml`],
  [/^ppt\/slides\/slide[^/]*\.xml$/u, `${POWERPOINT}.slide+xml`],
  [/^ppt\/notesMasters\/notes[^/]*\.xml$/u, `${POWERPOINT}.notesMaster+xml`],
  [/^ppt\/notesSlides\/notes[^/]*\.xml$/u, `${POWERPOINT}.notesSlide+xml`],
  [/^ppt\/presProps\.xml$/u, `${POWERPOINT}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/u, `${POWERPOINT}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/u, `${POWERPOINT}.tableStyles+xml`],
  [/^ppt\/theme\/theme\d\.xml$/u, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^ppt\/charts\/chart\d+\.xml$/u, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
];

/** Lines of the cover below the title, at its size. */
const COVER_LINES = 5;

/** One slide as drawn: a part of a board, or a page of blocks. */
type Sheet = {
  readonly title: string;
  readonly notes: readonly string[];
  readonly board?: SlideBoard;
  readonly page?: Page;
};

const EXTENSIONS: Partial<Record<PaperPicture['type'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/gif': 'gif',
};

/** Splits a slide over as many sheets as it needs. Each has a title of its own, by which a screen reader tells them apart. */
function sheetsOf({ title, board, blocks = [], notes }: Slide, sizeOf: SizeOf): readonly Sheet[] {
  const bodies: Pick<Sheet, 'board' | 'page'>[] = [
    ...(board && board.cards.length > 0 ? partsOf(board).map((part) => ({ board: part })) : []),
    ...pagesOf(blocks, sizeOf).map((page) => ({ page })),
  ];
  if (bodies.length === 0) return [{ title, notes }];
  return bodies.map((body, i) => ({
    title: bodies.length === 1 ? title : `${title} (${i + 1}/${bodies.length})`,
    notes,
    ...body,
  }));
}

export function writePptx(deck: Deck): Uint8Array {
  const sizeOf: SizeOf = (key) => {
    const picture = deck.pictures.get(key);
    return picture && EXTENSIONS[picture.type] && picture.width > 0 && picture.height > 0 ? picture : undefined;
  };
  const job = new PptxJob(deck);
  job.addCover();
  for (const slide of deck.slides) for (const sheet of sheetsOf(slide, sizeOf)) job.addSheet(sheet);
  return job.file();
}

class PptxJob {
  private readonly deck: Deck;
  private readonly parts = new Map<string, Uint8Array>();
  /** Files of the used pictures, by key. */
  private readonly media = new Map<string, string>();
  private slides = 0;
  private charts = 0;
  private readonly lang: string;

  constructor(deck: Deck) {
    this.deck = deck;
    this.lang = deck.language === 'ja' ? 'ja-JP' : 'en-US';
  }

  addCover(): void {
    const { title, subtitle, confidential, notes = [] } = this.deck;
    const relations = new Relations<PartKind>();
    const pen = this.pen(relations);
    const size = sizeFor(title, COVER_TITLE_BOX, [40, 34, 28, 24, 20, 16]);
    const lines = [...subtitle, confidential ?? ''].filter((s) => s.trim() !== '');
    const shown = fitted(title, size, COVER_TITLE_BOX);
    // What the lines below leave free, the first one may take: a sentence says more than a place and a day.
    const most = Math.max(1, COVER_LINES - (lines.length - 1));
    this.addSlide(
      'cover',
      relations,
      [...(shown === title ? [] : [title]), ...notes],
      [
        holderShape(2, 'ctrTitle', undefined, [textPara(shown, size)], pen),
        ...(lines.length > 0
          ? [
              holderShape(
                3,
                'subTitle',
                INDEX.subTitle,
                lines.map((s, i) => textPara(shortened(s, 18, COVER_LINES_BOX.w, i === 0 ? most : 1), 18)),
                pen,
              ),
            ]
          : []),
      ],
    );
  }

  addSheet({ title, notes, board, page = [] }: Sheet): void {
    const relations = new Relations<PartKind>();
    const pen = this.pen(relations);
    const size = sizeFor(title, TITLE_BOX, [26, 23, 20, 18, 16, 14]);
    const shown = fitted(title, size, TITLE_BOX);
    // The first text of a slide goes into its text placeholder, so that the outline of the deck has it.
    const layout: Layout = page[0]?.kind === 'text' ? 'content' : 'titleOnly';
    let last = 2;
    const nextId = () => ++last;
    const shapes = [
      holderShape(2, 'title', undefined, [textPara(shown, size)], pen),
      board ? boardXml(board, nextId, pen) : '',
      ...page.map((placed, i) =>
        this.placedXml(placed, layout === 'content' && i === 0, title, nextId, relations, pen),
      ),
    ];
    this.addSlide(layout, relations, shown === title ? notes : [title, ...notes], [
      ...shapes,
      ...this.furniture(nextId, pen),
    ]);
  }

  private pen(relations: Relations<PartKind>): Pen {
    return { language: this.deck.language, link: (url) => relations.add('hyperlink', url) };
  }

  private furniture(nextId: () => number, pen: Pen): readonly string[] {
    const foot = [this.deck.title, this.deck.confidential ?? ''].filter((s) => s.trim() !== '').join('　');
    return [
      holderShape(nextId(), 'ftr', INDEX.ftr, [textPara(shortened(foot, 10, 780, 1), 10)], pen),
      numberShape(nextId(), this.slides + 1, this.lang),
    ];
  }

  private placedXml(
    placed: Placed,
    isFirst: boolean,
    title: string,
    nextId: () => number,
    relations: Relations<PartKind>,
    pen: Pen,
  ): string {
    const { box } = placed;
    const id = nextId();
    switch (placed.kind) {
      case 'text':
        return textXml(id, placed.paras, box, isFirst, pen);
      case 'grid':
        return gridXml(placed.grid, box, { id, name: placed.alt || title, alt: placed.alt || title }, pen);
      case 'chart': {
        const { chart } = placed;
        const alt = `${chart.title || title}: ${chart.series.map((s) => s.name).join(', ')} (${chart.labels[0] ?? ''} – ${chart.labels.at(-1) ?? ''})`;
        return graphicXml(id, box, alt, relations.add('chart', this.addChart(placed)));
      }
      case 'picture':
        return pictureXml(id, box, placed.alt, relations.add('image', this.mediaOf(placed.picture)));
    }
  }

  private addChart({ chart }: Extract<Placed, { readonly kind: 'chart' }>): string {
    const n = ++this.charts;
    const relations = new Relations<PartKind>();
    this.parts.set(
      `ppt/charts/chart${n}.xml`,
      chartPart(chart, relations.add('package', `../embeddings/chart${n}.xlsx`)),
    );
    this.parts.set(`ppt/charts/_rels/chart${n}.xml.rels`, relations.part());
    this.parts.set(`ppt/embeddings/chart${n}.xlsx`, chartWorkbook(chart));
    return `../charts/chart${n}.xml`;
  }

  private mediaOf(key: string): string {
    const picture = this.deck.pictures.get(key);
    const known = this.media.get(key);
    if (known || !picture) return `../media/${known ?? ''}`;
    const name = `image${this.media.size + 1}.${EXTENSIONS[picture.type] ?? 'png'}`;
    this.media.set(key, name);
    this.parts.set(`ppt/media/${name}`, picture.bytes);
    return `../media/${name}`;
  }

  private addSlide(
    layout: Layout,
    relations: Relations<PartKind>,
    notes: readonly string[],
    shapes: readonly string[],
  ): void {
    const n = ++this.slides;
    relations.add('slideLayout', `../slideLayouts/slideLayout${LAYOUTS.indexOf(layout) + 1}.xml`);
    const said = notes.filter((s) => s.trim() !== '');
    if (said.length > 0) {
      relations.add('notesSlide', `../notesSlides/notesSlide${n}.xml`);
      const ofNotes = new Relations<PartKind>();
      ofNotes.add('notesMaster', '../notesMasters/notesMaster1.xml');
      ofNotes.add('slide', `../slides/slide${n}.xml`);
      const pen = this.pen(ofNotes);
      this.parts.set(
        `ppt/notesSlides/notesSlide${n}.xml`,
        notesPart(said.map((text) => paraXml(textPara(text, 11), pen)).join('')),
      );
      this.parts.set(`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`, ofNotes.part());
    }
    this.parts.set(
      `ppt/slides/slide${n}.xml`,
      xmlPart(el('p:sld', NAMESPACES, shapeTree(...shapes), el('p:clrMapOvr', {}, el('a:masterClrMapping')))),
    );
    this.parts.set(`ppt/slides/_rels/slide${n}.xml.rels`, relations.part());
  }

  file(): Uint8Array {
    const root = new Relations<PartKind>();
    root.add('officeDocument', 'ppt/presentation.xml');
    root.add('core', 'docProps/core.xml');
    root.add('app', 'docProps/app.xml');
    const deck = new Relations<PartKind>();
    const master = deck.add('slideMaster', 'slideMasters/slideMaster1.xml');
    const notesMaster = deck.add('notesMaster', 'notesMasters/notesMaster1.xml');
    const slides = Array.from({ length: this.slides }, (_, i) => deck.add('slide', `slides/slide${i + 1}.xml`));
    deck.add('theme', 'theme/theme1.xml');
    for (const name of ['presProps', 'viewProps', 'tableStyles'] as const) deck.add(name, `${name}.xml`);
    const ofMaster = new Relations<PartKind>();
    const layouts = LAYOUTS.map((_, i) => ofMaster.add('slideLayout', `../slideLayouts/slideLayout${i + 1}.xml`));
    ofMaster.add('theme', '../theme/theme1.xml');
    const ofNotes = new Relations<PartKind>();
    ofNotes.add('theme', '../theme/theme2.xml');
    const ofLayout = new Relations<PartKind>();
    ofLayout.add('slideMaster', '../slideMasters/slideMaster1.xml');
    return packed(
      new Map([
        ['_rels/.rels', root.part()],
        ['docProps/core.xml', corePart(this.deck)],
        ['docProps/app.xml', appPart()],
        ['ppt/presentation.xml', presentationPart(master, notesMaster, slides)],
        ['ppt/_rels/presentation.xml.rels', deck.part()],
        ['ppt/presProps.xml', xmlPart(el('p:presentationPr', NAMESPACES))],
        ['ppt/viewProps.xml', xmlPart(el('p:viewPr', NAMESPACES))],
        ['ppt/tableStyles.xml', xmlPart(el('a:tblStyleLst', { 'xmlns:a': NAMESPACES['xmlns:a'], def: NO_STYLE }))],
        ['ppt/theme/theme1.xml', themePart('Musubi')],
        ['ppt/theme/theme2.xml', themePart('Musubi')],
        ['ppt/slideMasters/slideMaster1.xml', masterPart(layouts)],
        ['ppt/slideMasters/_rels/slideMaster1.xml.rels', ofMaster.part()],
        ...LAYOUTS.flatMap((layout, i): [string, Uint8Array][] => [
          [`ppt/slideLayouts/slideLayout${i + 1}.xml`, layoutPart(layout)],
          [`ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`, ofLayout.part()],
        ]),
        ['ppt/notesMasters/notesMaster1.xml', notesMasterPart()],
        ['ppt/notesMasters/_rels/notesMaster1.xml.rels', ofNotes.part()],
        ...this.parts,
      ]),
      (name) => PART_TYPES.find(([pattern]) => pattern.test(name))?.[1],
    );
  }
}
/** PowerPoint's built-in table style with a line around each cell. */
const NO_STYLE = '{5940675A-B579-460E-94D1-54222C63F5DA}';
