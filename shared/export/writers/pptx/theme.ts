/** The theme of the deck: dark letters on white, so that it can be printed in black and white; colours only at edges. */
import { el, xmlPart } from '../ooxml/xml.ts';
import { NAMESPACES } from './xml.ts';

/** The colours of the app's light theme. `dk1` is used as `tx1`, `lt2` as `bg2`. The accents differ in lightness, too. */
const COLOURS = {
  dk1: '1A1A1A',
  lt1: 'FFFFFF',
  dk2: '4A453D',
  lt2: 'EDEAE3',
  accent1: 'A3303C',
  accent2: '2C4F8F',
  accent3: 'C9BFA9',
  accent4: '2F6B45',
  accent5: '8A6100',
  accent6: '6B3FA0',
  hlink: '1F5FA8',
  folHlink: '6B3FA0',
} as const;
/** Installed with Windows and with Office for Mac; elsewhere the program substitutes another one. */
const FONT = 'BIZ UDPGothic';

const fonts = (name: 'a:majorFont' | 'a:minorFont'): string =>
  el(
    name,
    {},
    el('a:latin', { typeface: FONT }),
    el('a:ea', { typeface: FONT }),
    el('a:cs', { typeface: '' }),
    el('a:font', { script: 'Jpan', typeface: FONT }),
  );
const solid = (...children: readonly string[]): string =>
  el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }, ...children));
const lineOf = (w: number): string =>
  el('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, solid(), el('a:prstDash', { val: 'solid' }));
const NO_EFFECT = el('a:effectStyle', {}, el('a:effectLst'));

export const themePart = (name: string): Uint8Array =>
  xmlPart(
    el(
      'a:theme',
      { 'xmlns:a': String(NAMESPACES['xmlns:a']), name },
      el(
        'a:themeElements',
        {},
        el(
          'a:clrScheme',
          { name },
          ...Object.entries(COLOURS).map(([key, val]) => el(`a:${key}`, {}, el('a:srgbClr', { val }))),
        ),
        el('a:fontScheme', { name }, fonts('a:majorFont'), fonts('a:minorFont')),
        el(
          'a:fmtScheme',
          { name },
          el('a:fillStyleLst', {}, solid(), solid(), solid()),
          el('a:lnStyleLst', {}, lineOf(9_525), lineOf(19_050), lineOf(28_575)),
          el('a:effectStyleLst', {}, NO_EFFECT, NO_EFFECT, NO_EFFECT),
          el('a:bgFillStyleLst', {}, solid(), solid(), solid()),
        ),
      ),
    ),
  );
