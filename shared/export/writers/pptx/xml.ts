/** XML of PowerPoint's parts that most shapes have in common. */
import { type Attributes, el, writable } from '../ooxml/xml.ts';
import { type Box, emu } from './geometry.ts';

export const NAMESPACES: Attributes = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
};

const place = ({ x, y, w, h }: Box): string =>
  el('a:off', { x: emu(x), y: emu(y) }) + el('a:ext', { cx: Math.max(0, emu(w)), cy: Math.max(0, emu(h)) });
export const transform = (box: Box, attributes: Attributes = {}): string => el('a:xfrm', attributes, place(box));
/** The frame of a table or a chart. */
export const frameTransform = (box: Box): string => el('p:xfrm', {}, place(box));

/** `#rrggbb`, or a name of the theme. */
export const fill = (colour: string): string =>
  el(
    'a:solidFill',
    {},
    colour.startsWith('#')
      ? el('a:srgbClr', { val: colour.slice(1).toUpperCase() })
      : el('a:schemeClr', { val: colour }),
  );
export const line = (colour: string, points: number, ...more: readonly string[]): string =>
  edge('a:ln', colour, points, ...more);
export const edge = (name: string, colour: string, points: number, ...more: readonly string[]): string =>
  el(name, { w: emu(points) }, fill(colour), ...more);
export const shapeOf = (preset: string, ...guides: readonly string[]): string =>
  el('a:prstGeom', { prst: preset }, el('a:avLst', {}, ...guides));

/** The root of all shapes of a slide. */
export const shapeTree = (...shapes: readonly string[]): string =>
  el(
    'p:cSld',
    {},
    el(
      'p:spTree',
      {},
      el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
      el(
        'p:grpSpPr',
        {},
        el(
          'a:xfrm',
          {},
          el('a:off', { x: 0, y: 0 }),
          el('a:ext', { cx: 0, cy: 0 }),
          el('a:chOff', { x: 0, y: 0 }),
          el('a:chExt', { cx: 0, cy: 0 }),
        ),
      ),
      ...shapes,
    ),
  );

export type Named = { readonly id: number; readonly name: string; readonly alt?: string };
/** An id, a name for the selection pane, and the alternative text. */
export const named = ({ id, name, alt }: Named): string =>
  el('p:cNvPr', { id, name: writable(name), descr: alt === undefined ? undefined : writable(alt) });
