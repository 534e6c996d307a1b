/** For any text in any boxes of the forms: only those boxes change, and the file can be read again. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bankWorkbook, cityDocument } from '../../../tests/officeForms.ts';
import type { OwnBox } from '../../domain/forms/ownForm.ts';
import { fillOwnForm, openOwnForm } from './ownForm.ts';

const boxesOf = (bytes: Uint8Array): readonly OwnBox[] => {
  const form = openOwnForm(bytes);
  if (!form.ok) throw new Error(form.error);
  return form.value.boxes;
};
/** XML cannot hold control characters; text is trimmed. */
const WORDS = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim())
  .filter((text) => text !== '');
const BOOK = bankWorkbook();
const PAPER = cityDocument();

describe('any text in any boxes', () => {
  it.each([
    ['a workbook', BOOK],
    ['a document', PAPER],
  ])('are what those boxes of %s say, and no other box changes', (_, bytes) => {
    const before = boxesOf(bytes);
    // Overwriting a label leaves its neighbours without a label; a filled blank is no longer a blank.
    const cells = before.filter(
      (b) => (b.state === 'free' && !/^[bpc]\d/u.test(b.id)) || ['申込書!B11', 't1r3c2'].includes(b.id),
    );
    fc.assert(
      fc.property(
        fc.subarray([...cells], { minLength: 1 }),
        fc.array(WORDS, { minLength: 12, maxLength: 12 }),
        (chosen, texts) => {
          const contents = new Map(chosen.map((box, i) => [box.id, texts[i] ?? 'x']));
          const made = fillOwnForm(bytes, contents);
          if (!made.ok) throw new Error(made.error);
          expect(made.value.notFilled).toEqual([]);
          const after = new Map(boxesOf(made.value.bytes).map((b) => [b.id, b.text]));
          for (const { id, text, state } of before)
            expect(after.get(id), id).toBe(contents.get(id) ?? (state === 'formula' ? '' : text));
          const [old, now] = [unzipSync(bytes), unzipSync(made.value.bytes)];
          expect(Object.keys(now)).toEqual(Object.keys(old));
          for (const name of Object.keys(old))
            if (!/sheet1|workbook|document/u.test(name)) expect(now[name], name).toEqual(old[name]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('filling twice gives the later text, and the same file as if only that had been filled in', () => {
    fc.assert(
      fc.property(WORDS, WORDS, (first, second) => {
        const once = fillOwnForm(BOOK, new Map([['申込書!B2', second]]));
        const one = fillOwnForm(BOOK, new Map([['申込書!B2', first]]));
        const twice = one.ok ? fillOwnForm(one.value.bytes, new Map([['申込書!B2', second]])) : one;
        const sheet = (made: typeof once) =>
          made.ok ? strFromU8(unzipSync(made.value.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()) : made.error;
        expect(sheet(twice)).toBe(sheet(once));
      }),
      { numRuns: 30 },
    );
  });
});
