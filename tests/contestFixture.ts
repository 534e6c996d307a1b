/** A contest as its secretariat runs it from files, for tests: real keys, real archives, real encryption. */
import * as Y from 'yjs';
import { createPlanDoc } from '../shared/doc/bootstrap.ts';
import { execute, type PlanCommand } from '../shared/doc/commands.ts';
import { type Call, type CallFile, signCall } from '../shared/doc/contest/call.ts';
import {
  type Actor,
  act,
  ContestStore,
  contestKey,
  putEntity,
  setMeta,
  setRelation,
  setReturnKeys,
  setSeatSecret,
} from '../shared/doc/contest/contestDoc.ts';
import { freezePlan } from '../shared/doc/contest/freeze.ts';
import { packJudgeBundle, returnKeys } from '../shared/doc/contest/judgeBundle.ts';
import { readingHtml } from '../shared/doc/contest/readingHtml.ts';
import type { Sign } from '../shared/doc/contest/signed.ts';
import { type Applicant, packSubmission, type SubmissionInput } from '../shared/doc/contest/submission.ts';
import { planJson } from '../shared/doc/file/planJson.ts';
import { signHash } from '../shared/doc/signature.ts';

export const CONTEST = 'contest000000000';
export const ROUND = 'round00000000000';
export const id = (prefix: string, n: number): string => `${prefix}${String(n).padStart(16 - prefix.length, '0')}`;
export const actor = (at = '2026-12-01T09:00:00.000Z'): Actor => ({ name: '事務局', at });
/** A separate device for each number. */
export const signer =
  (device: number): Sign =>
  async (purpose, hash) =>
    signHash(new Uint8Array(32).fill(device + 1), purpose, hash);

export const APPLICANT: Applicant = {
  name: '斎藤 花子',
  reading: 'さいとう はなこ',
  org: '三保水産株式会社',
  lab: '',
  email: 'hana@miho.example',
  phone: '054-123-4567',
  place: '静岡県静岡市清水区三保',
};
export const CALL: Call = {
  format: 'musubi-call',
  version: 1,
  contest: CONTEST,
  title: '清水まちの新結合コンテスト',
  organiser: '清水商工会議所',
  about: '',
  terms: 'public',
  deadline: '2026-12-20T17:00',
  graceMinutes: 30,
  lateAllowed: false,
  replaceAllowed: true,
  categories: ['食', '観光'],
  boxes: [{ id: 'summary', label: '要約', help: '', maxChars: 400, required: true }],
  attachments: { most: 3, maxBytes: 5 << 20 },
  blind: true,
  issuedAt: '2026-11-21T00:00:00.000Z',
};
export const callFile = (change: Partial<Call> = {}): Promise<CallFile> => signCall({ ...CALL, ...change }, signer(99));

const WORDS = {
  boards: 'キャンバス',
  combinations: '新結合',
  figures: '数値',
  money: '資金',
  sources: '出典',
  kind: (k: string) => k,
  link: (l: string) => l,
};

/** A separate plan for each number, with a card and a figure. */
export function plan(n: number): Y.Doc {
  const doc = createPlanDoc(
    { id: id('plan', n), title: `計画${n} 三保の地下海水`, createdOn: '2026-11-01', author: APPLICANT.name },
    [],
    [
      { kind: 'heading', level: 1, text: '何を結ぶか' },
      { kind: 'paragraph', inlines: [{ text: '斎藤花子が地下海水でカワハギを育てる。' }] },
    ],
  );
  const run = (command: PlanCommand) => void execute(doc, command);
  run({
    type: 'addNode',
    node: id('card', n),
    fields: { kind: 'resource', title: '三保の地下海水', note: '三保水産の井戸から汲む' },
  });
  run({ type: 'addNode', node: id('seed', n), fields: { kind: 'seed', title: '陸上養殖の水質管理' } });
  return doc;
}

export async function submission(
  n: number,
  change: Partial<SubmissionInput> = {},
  device = n,
): Promise<{ bytes: Uint8Array; hash: string }> {
  const doc = plan(n);
  const reading = freezePlan(doc);
  return packSubmission(
    {
      contest: CONTEST,
      call: (await callFile()).hash,
      entry: id('entry', n),
      title: `計画${n}`,
      category: n % 2 ? '食' : '観光',
      applicant: APPLICANT,
      advisors: ['山本 一郎'],
      boxes: { summary: '地下海水でカワハギを育てる' },
      submittedAt: '2026-12-01T08:00:00.000Z',
      plan: planJson(doc),
      reading,
      html: readingHtml(reading, WORDS),
      media: new Map(),
      attachments: [
        { name: '見積書.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.7 quotation') },
      ],
      ...change,
    },
    signer(device),
  );
}

/** A contest with one open round of two criteria and the given number of judges. */
export async function contest(judges: number): Promise<ContestStore> {
  const doc = new Y.Doc();
  const keys = await returnKeys();
  const call = await callFile();
  act(doc, actor(), { act: 'create' }, () => {
    setMeta(doc, {
      title: CALL.title,
      organiser: CALL.organiser,
      deadline: CALL.deadline,
      graceMinutes: 30,
      blind: true,
      categories: ['食', '観光'],
      callHash: call.hash,
    });
    setReturnKeys(doc, keys);
    putEntity(doc, 'rounds', ROUND, {
      title: '書類審査',
      kind: 'paper',
      state: 'open',
      reads: Math.min(3, judges),
      normalisation: 'z-population',
      places: 2,
      order: 1,
    });
    ['market', 'region'].forEach((name, i) => {
      putEntity(doc, 'criteria', id(name, 0), {
        round: ROUND,
        label: name,
        max: 10,
        step: 0.5,
        weight: 1,
        bonus: false,
        levels: [],
        help: '',
        group: '',
        order: i,
      });
    });
    for (let j = 0; j < judges; j++)
      putEntity(doc, 'judges', id('judge', j), {
        name: `審査員${j}`,
        org: `機関${j}`,
        email: '',
        state: 'active',
        order: j,
      });
  });
  return new ContestStore(doc);
}
export const seatOf = (judge: string): string => `secret of ${judge}`;
export const give = (store: ContestStore, judge: string, hash: string): void =>
  act(store.doc, actor(), { act: 'makeBundle', about: judge }, () => {
    setSeatSecret(store.doc, ROUND, judge, seatOf(judge));
    setRelation(store.doc, 'bundles', contestKey(ROUND, judge), { hash, madeAt: actor().at, entries: [] });
  });

/** A judging file with the given number of plans under one rubric of six criteria, the last of them a bonus. */
export async function judgeFile(plans: number, passphrase: string): Promise<Uint8Array> {
  const { recipient } = await returnKeys();
  const criteria = ['新規性', '市場性', '実現性', '地域への波及', '資金計画の確かさ', '経営者の思い'];
  const { bytes } = await packJudgeBundle(
    {
      contest: CONTEST,
      title: CALL.title,
      organiser: CALL.organiser,
      round: ROUND,
      roundTitle: '書類審査',
      terms: 'public',
      closes: '2099-12-25T17:00',
      minutes: 15,
      judge: { id: id('judge', 1), name: '鈴木一郎' },
      criteria: criteria.map((label, i) => ({
        id: id('crit', i),
        label,
        help: '根拠のある数字があるか',
        max: 10,
        step: 0.5,
        weight: 1,
        bonus: i === 5,
        levels: [
          { at: 0, text: '読み取れない' },
          { at: 8, text: '数字で示されている' },
        ],
      })),
      entries: Array.from({ length: plans }, (_, i) => ({
        id: id('entry', i + 1),
        number: i + 1,
        title: `計画${i + 1} 三保の地下海水で育てるカワハギを町の名物として観光と結ぶ`,
        category: i % 2 ? '食' : '観光',
        calibration: false,
        reading: freezePlan(plan(i + 1)),
      })),
      media: new Map(),
      seat: seatOf(id('judge', 1)),
      recipient,
    },
    passphrase,
  );
  return bytes;
}
