/** The sample of a secretariat: a contest with its call, a paper round, three judges and three entries that came in, signed and whole. */
import type * as Y from 'yjs';
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { type CallFile, signCall } from '../../doc/contest/call.ts';
import {
  type Actor,
  act,
  ContestStore,
  putEntity,
  setMeta,
  setRelation,
  setReturnKeys,
} from '../../doc/contest/contestDoc.ts';
import { freezePlan } from '../../doc/contest/freeze.ts';
import { returnKeys } from '../../doc/contest/judgeBundle.ts';
import { readingHtml } from '../../doc/contest/readingHtml.ts';
import { receiveSubmission } from '../../doc/contest/secretariat.ts';
import { openSubmission, packSubmission } from '../../doc/contest/submission.ts';
import { planJson } from '../../doc/file/planJson.ts';
import { signHash } from '../../doc/signature.ts';
import { SAMPLE_CRITERIA, CONTEST_SAMPLE as WORDS } from '../../i18n/sample.ts';
import type { Words } from '../../i18n/words.ts';
import { addMonths } from '../../text/dates.ts';
import { signWith } from '../contest/contestModel.ts';
import { putOnShelf } from '../contest/contestShelf.ts';
import { readingWords } from '../contest/readingWords.ts';
import { type Core, timeOf } from '../core.ts';
import type { Maker } from '../plan/createPlan.ts';
import { DocSession } from '../plan/docSession.ts';
import { type SampleDoc, samplePlans } from './samplePlans.ts';

const JUDGES = 3;

/** Makes the contest and adds it to the list. Returns its id. Rejects if it cannot be stored. */
export async function makeSampleContest(
  core: Core,
  words: Words,
  maker: Maker,
  entryOf: (id: string) => CatalogueEntry | undefined,
): Promise<string> {
  const contest = core.newId<string>();
  const actor: Actor = { name: words.text(WORDS.organiser), at: timeOf(core) };
  const call = await callOf(core, words, contest, actor.at, maker.today);
  const docs = await DocSession.open(core, `contest:${contest}`);
  const store = new ContestStore(docs.doc);
  const plans = samplePlans(core, words, maker, entryOf);
  try {
    const keys = await returnKeys();
    act(docs.doc, actor, { act: 'create' }, () => {
      setReturnKeys(docs.doc, keys);
      fill(docs.doc, core, words, call, actor.at);
    });
    for (const [i, plan] of plans.entries()) await enter(core, words, store, { contest, call, plan, n: i + 1, actor });
    await docs.flush();
  } finally {
    for (const { doc } of plans) doc.destroy();
    store.dispose();
    docs.dispose();
  }
  await putOnShelf(core, { id: contest, kind: 'contest', title: call.content.title, at: actor.at });
  return contest;
}

const callOf = (core: Core, { text }: Words, contest: string, at: string, today: string): Promise<CallFile> =>
  signCall(
    {
      format: 'musubi-call',
      version: 1,
      contest,
      title: text(WORDS.title),
      organiser: text(WORDS.organiser),
      about: '',
      terms: 'public',
      deadline: `${addMonths(today, 1)}T17:00`,
      graceMinutes: 30,
      lateAllowed: false,
      replaceAllowed: true,
      categories: [],
      boxes: [{ id: 'summary', label: text(WORDS.summary), help: '', maxChars: 400, required: true }],
      attachments: { most: 3, maxBytes: 5 << 20 },
      blind: false,
      issuedAt: at,
    },
    signWith(core.host),
  );

function fill(doc: Y.Doc, { newId }: Core, { text }: Words, file: CallFile, at: string): void {
  const { content: call, hash } = file;
  const { title, organiser, terms, deadline, graceMinutes, lateAllowed, replaceAllowed, boxes, blind } = call;
  setMeta(doc, {
    title,
    organiser,
    terms,
    deadline,
    graceMinutes,
    lateAllowed,
    replaceAllowed,
    boxes,
    blind,
    callHash: hash,
    createdAt: at,
  });
  setRelation(doc, 'calls', hash, file);
  const round = newId<string>();
  putEntity(doc, 'rounds', round, {
    title: text(WORDS.round),
    kind: 'paper',
    state: 'open',
    reads: JUDGES,
    places: 1,
    closes: `${addMonths(call.issuedAt.slice(0, 10), 2)}T17:00`,
    order: 1,
  });
  SAMPLE_CRITERIA.forEach(({ label, max }, i) => {
    putEntity(doc, 'criteria', newId(), {
      round,
      group: '',
      label: text(label),
      help: text(WORDS.help),
      max,
      step: 0.5,
      weight: 1,
      bonus: false,
      levels: [],
      order: i + 1,
    });
  });
  for (let n = 1; n <= JUDGES; n++)
    putEntity(doc, 'judges', newId(), { name: text(WORDS.judge).replace('{n}', String(n)), state: 'active', order: n });
}

/** An entry signed like one from an entrant's own device, and accepted in the same way. */
async function enter(
  core: Core,
  { t, text }: Words,
  store: ContestStore,
  {
    contest,
    call,
    plan,
    n,
    actor,
  }: {
    readonly contest: string;
    readonly call: CallFile;
    readonly plan: SampleDoc;
    readonly n: number;
    readonly actor: Actor;
  },
): Promise<void> {
  const device = core.randomBytes(32);
  const reading = freezePlan(plan.doc);
  const html = readingHtml(reading, readingWords(t));
  const name = text(WORDS.applicant).replace('{n}', String(n));
  const packed = await packSubmission(
    {
      contest,
      call: call.hash,
      entry: core.newId(),
      title: plan.title,
      category: '',
      applicant: { name, reading: '', org: '', lab: '', email: '', phone: '', place: '' },
      advisors: [],
      boxes: { summary: plan.claim.slice(0, 400) },
      submittedAt: actor.at,
      plan: planJson(plan.doc),
      reading,
      html,
      media: new Map(),
      attachments: [],
    },
    async (purpose, hash) => signHash(device, purpose, hash),
  );
  const { hash: file } = await core.host.call('media.put', { bytes: packed.bytes, type: 'application/zip' });
  const taken = receiveSubmission(store, openSubmission(packed.bytes), { contest, file }, actor);
  if (!taken.ok) throw new Error(`the sample's entry was refused: ${taken.error.code}`);
}
