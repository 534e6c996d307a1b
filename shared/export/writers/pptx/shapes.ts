/** Shapes of a slide: placeholders filled with text, free text, pictures, charts. */
import { el } from '../ooxml/xml.ts';
import type { Box } from './geometry.ts';
import { HOLDER_NAMES, type Holder, holderOf, INDEX, numberXml } from './masters.ts';
import { bodyXml, heightOf, LINE, type Para, type Pen, paraXml, plainText, shortened, textPara } from './text.ts';
import { frameTransform, named, shapeOf, transform } from './xml.ts';

/** The largest of some sizes at which a title fits. */
export const sizeFor = (title: string, box: Box, sizes: readonly number[]): number =>
  sizes.find((size) => heightOf(textPara(title, size), box.w) <= box.h) ?? sizes.at(-1) ?? 14;
/** A title that fits at no size is cut; the notes have all of it. */
export function fitted(title: string, size: number, box: Box): string {
  if (heightOf(textPara(title, size), box.w) <= box.h) return title;
  return shortened(title, size, box.w, Math.floor(box.h / (size * LINE)));
}

const holderHead = (id: number, type: Holder, idx: number | undefined): string =>
  el(
    'p:nvSpPr',
    {},
    named({ id, name: `${HOLDER_NAMES[type]} ${id}` }),
    el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
    holderOf(type, idx),
  );
export const holderShape = (
  id: number,
  type: Holder,
  idx: number | undefined,
  paras: readonly Para[],
  pen: Pen,
): string =>
  el(
    'p:sp',
    {},
    holderHead(id, type, idx),
    el('p:spPr'),
    el('p:txBody', {}, el('a:bodyPr', {}, el('a:normAutofit')), el('a:lstStyle'), ...paras.map((p) => paraXml(p, pen))),
  );

export const textXml = (id: number, paras: readonly Para[], box: Box, isHolder: boolean, pen: Pen): string =>
  el(
    'p:sp',
    {},
    isHolder
      ? holderHead(id, 'body', INDEX.body)
      : el(
          'p:nvSpPr',
          {},
          named({ id, name: plainText(paras[0]?.runs ?? []).slice(0, 40) }),
          el('p:cNvSpPr', { txBox: 1 }),
          el('p:nvPr'),
        ),
    el('p:spPr', {}, transform(box), ...(isHolder ? [] : [shapeOf('rect'), el('a:noFill')])),
    bodyXml(paras, pen),
  );

export const graphicXml = (id: number, box: Box, alt: string, chart: string): string =>
  el(
    'p:graphicFrame',
    {},
    el('p:nvGraphicFramePr', {}, named({ id, name: `Chart ${id}`, alt }), el('p:cNvGraphicFramePr'), el('p:nvPr')),
    frameTransform(box),
    el(
      'a:graphic',
      {},
      el(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/chart' },
        el('c:chart', { 'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'r:id': chart }),
      ),
    ),
  );

export const pictureXml = (id: number, box: Box, alt: string, image: string): string =>
  el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      named({ id, name: `Picture ${id}`, alt }),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
      el('p:nvPr'),
    ),
    el('p:blipFill', {}, el('a:blip', { 'r:embed': image }), el('a:stretch', {}, el('a:fillRect'))),
    el('p:spPr', {}, transform(box), shapeOf('rect')),
  );

/** The number of the slide. */
export const numberShape = (id: number, n: number, lang: string): string =>
  el(
    'p:sp',
    {},
    holderHead(id, 'sldNum', INDEX.sldNum),
    el('p:spPr'),
    el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), numberXml(n, lang)),
  );
