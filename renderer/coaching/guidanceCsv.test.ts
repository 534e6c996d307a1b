import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CoachingStore } from '../../shared/doc/coaching.ts';
import { fillIn } from '../../shared/i18n/fillIn.ts';
import { MESSAGES, type MessageKey } from '../../shared/i18n/messages.ts';
import { ADVISOR, FOUNDER, INTRUDER, keep, PLAN, pairBoth, seal, sign } from '../../tests/guidanceFixture.ts';
import { guidanceCsv } from './guidanceCsv.ts';

const t = (key: MessageKey, params: Readonly<Record<string, string | number>> = {}) => fillIn(MESSAGES[key][0], params);
const rowsOf = (doc: Y.Doc) => {
  const text = new TextDecoder().decode(guidanceCsv(new CoachingStore(doc, PLAN).records, t));
  return Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), { header: true }).data;
};

describe('the table for a chamber', () => {
  it('gives dates in Japan for records sealed and signed early in the morning, and the delay', () => {
    const doc = new Y.Doc();
    pairBoth(doc);
    // 20 May, 23:30 UTC is 21 May, 08:30 in Japan.
    const hash = seal(doc, 1, '2026-05-20', '2026-05-20T23:30:00.000Z');
    sign(doc, 1, hash, 'advisor', ADVISOR, '2026-05-20T23:30:00.000Z');
    sign(doc, 1, hash, 'founder', FOUNDER, '2026-05-31T15:00:00.000Z');
    expect(rowsOf(doc)).toMatchObject([
      {
        日付: '2026-05-20',
        確定した日: '2026-05-21',
        面談からの日数: '12',
        経営指導員の署名: '2026-05-21 佐藤健一（鍵は確認済み）',
        事業者の署名: '2026-06-01 山田花子（鍵は確認済み）',
        署名の状態: '両方が署名',
        注意: '',
      },
    ]);
  });
  it('marks a record that both signed weeks later as late', () => {
    const doc = new Y.Doc();
    pairBoth(doc);
    keep(doc, 1, '2026-05-20', '2026-07-15T05:00:00.000Z');
    const [row] = rowsOf(doc);
    expect([row?.['署名の状態'], row?.['面談からの日数']]).toEqual(['両方が署名（後から）', '56']);
  });
  it('does not count a record as signed by both if a stranger signed as the founder', () => {
    const doc = new Y.Doc();
    pairBoth(doc);
    const hash = seal(doc, 1, '2026-05-20', '2026-05-20T05:00:00.000Z');
    sign(doc, 1, hash, 'advisor', ADVISOR, '2026-05-20T05:00:00.000Z');
    sign(doc, 1, hash, 'founder', INTRUDER, '2026-05-20T05:00:00.000Z');
    const [row] = rowsOf(doc);
    expect(row?.['署名の状態']).toBe('署名した人を未確認');
    expect(row?.['注意']).toContain('計画の持ち主のものでない鍵');
  });
});
