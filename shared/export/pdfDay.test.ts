import { expect, it } from 'vitest';
import { withPdfDay } from './pdfDay.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const made = (text: string, day = '2026-11-30') => new TextDecoder().decode(withPdfDay(bytes(text), day));

it('replaces the time with the day, and moves nothing', () => {
  const info = (date: string) =>
    `%PDF-1.4\n1 0 obj\n<</Title (a)\n/CreationDate (D:${date})\n/ModDate (D:${date})>>\nendobj`;
  expect(made(info("20261201091011+09'00'"))).toBe(info("20261130000000+00'00'"));
  expect(made(info("20261201091011-03'30'"))).toBe(info("20261130000000+00'00'"));
  expect(made(info('20261201091011Z'))).toBe(info('20261130000000Z'));
  expect(made(info('20261201091011'))).toBe(info('20261130000000'));
});

it('leaves text that is not a date of the file alone, and binary content', () => {
  for (const text of ['', '/Title (/CreationDate \\(D:20261201091011\\))', '/CreationDate (D:2026)'])
    expect(made(text)).toBe(text);
  const binary = Uint8Array.from([0, 255, 128, 10, 13]);
  expect(withPdfDay(binary, '2026-11-30')).toEqual(binary);
});
