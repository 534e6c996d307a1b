import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xmlShape } from './xmlShape.ts';

it.each([
  ['<a/>', 1, 1],
  ['<a><b/><c></c></a>', 2, 3],
  ['<?xml version="1.0"?><a><!-- <b><b><b> --><![CDATA[<b><b>]]></a>', 1, 1],
  // What looks like an end inside an attribute is not one.
  ['<a x="/>"><b y=\'/>\'><c z="<>"/></b></a>', 3, 3],
  ['<表><行 値="1"/></表>', 2, 2],
  ['no XML at all', 0, 0],
  ['<a x="never ends', 1, 1],
  ['<!-- never ends', 0, 0],
])('%s', (text, depth, elements) => {
  expect(xmlShape(text)).toEqual({ depth, elements });
});

it('ends for any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('<', '>', '/', '"', "'", '!', '-', '?', 'a', '<![CDATA[', ']]>')), (parts) => {
      const { depth, elements } = xmlShape(parts.join(''));
      expect(depth).toBeLessThanOrEqual(elements);
    }),
  );
});
