import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';

const AT = '2026-11-21T07:30:00.000Z';
const task = (patch: Partial<Parameters<typeof calendarFile>[0][number]> = {}) => ({
  id: 'task000000000001',
  title: '見積もりを取る',
  due: '2026-12-31',
  detail: '山田',
  ...patch,
});

describe('tasks as a calendar', () => {
  it('writes a whole day that ends the day after, across a year too', () => {
    const file = calendarFile([task()], 'Musubi', AT);
    expect(file.split('\r\n')).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:task000000000001@musubi',
        'DTSTAMP:20261121T073000Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:見積もりを取る',
        'END:VCALENDAR',
      ]),
    );
  });
  it('leaves out tasks without a day, and lets no text break out of its line', () => {
    expect(calendarFile([task({ due: '' }), task({ due: '来週' })], 'x', AT)).not.toContain('VEVENT');
    const file = calendarFile([task({ title: 'a;b,c\\d\r\nBEGIN:VEVENT\u0007' })], 'x', AT);
    expect(file).toContain('SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VEVENT');
    expect(file.match(/^BEGIN:VEVENT/gmu)).toHaveLength(1);
  });
  it('folds lines to 75 octets without cutting a character, and unfolds to the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const file = calendarFile([task({ title })], 'x', AT);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const summary = file
          .replaceAll('\r\n ', '')
          .split('\r\n')
          .find((l) => l.startsWith('SUMMARY:'));
        const read = summary?.slice(8).replace(/\\([\\;,n])/gu, (_, c: string) => (c === 'n' ? '\n' : c));
        expect(read).toBe(title.replace(/\r?\n/gu, '\n').replace(/(?!\n)\p{Cc}/gu, ''));
      }),
    );
  });
});
