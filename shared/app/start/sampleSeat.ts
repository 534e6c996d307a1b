/** The sample of a judge: a seat with three plans under a published rubric, as an opened judging file leaves it. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { canonicalBytes, canonicalHash } from '../../doc/contest/canonical.ts';
import { freezePlan } from '../../doc/contest/freeze.ts';
import { type JudgeBundle, type RubricCriterion, returnKeys } from '../../doc/contest/judgeBundle.ts';
import { takeBundle } from '../../doc/contest/seatDoc.ts';
import { sha256 } from '../../doc/file/bundle.ts';
import { SAMPLE_CRITERIA, CONTEST_SAMPLE as WORDS } from '../../i18n/sample.ts';
import type { Words } from '../../i18n/words.ts';
import { addMonths } from '../../text/dates.ts';
import { putOnShelf } from '../contest/contestShelf.ts';
import { SeatModel } from '../contest/seatModel.ts';
import { type Core, timeOf } from '../core.ts';
import type { Maker } from '../plan/createPlan.ts';
import { samplePlans } from './samplePlans.ts';

/** Makes the seat and adds it to the list. Returns its id. Rejects if it cannot be stored. */
export async function makeSampleSeat(
  core: Core,
  words: Words,
  maker: Maker,
  entryOf: (id: string) => CatalogueEntry | undefined,
): Promise<string> {
  const { text } = words;
  const { newId } = core;
  const plans = samplePlans(core, words, maker, entryOf).map(({ title, doc }) => {
    const reading = freezePlan(doc);
    doc.destroy();
    return { id: newId<string>(), title, reading };
  });
  const { recipient } = await returnKeys();
  const bundle: JudgeBundle = {
    format: 'musubi-judge',
    version: 1,
    contest: newId(),
    title: text(WORDS.title),
    organiser: text(WORDS.organiser),
    round: newId(),
    roundTitle: text(WORDS.round),
    terms: 'public',
    closes: `${addMonths(maker.today, 1)}T17:00`,
    minutes: 15,
    judge: { id: newId(), name: text(WORDS.you) },
    criteria: SAMPLE_CRITERIA.map(
      ({ label, max }): RubricCriterion => ({
        id: newId(),
        label: text(label),
        help: text(WORDS.help),
        max,
        step: 0.5,
        weight: 1,
        bonus: false,
        levels: [
          { at: 0, text: text(WORDS.low) },
          { at: max * 0.8, text: text(WORDS.high) },
        ],
      }),
    ),
    entries: plans.map(({ id, title, reading }, i) => ({
      id,
      number: i + 1,
      title,
      category: '',
      calibration: false,
      sha256: sha256(canonicalBytes(reading)),
      attachments: [],
    })),
    media: [],
    seat: newId(),
    recipient,
  };
  const seat = newId<string>();
  const model = await SeatModel.open(core, seat);
  try {
    const readings = new Map(plans.map(({ id, reading }) => [id, reading]));
    takeBundle(model.docs.doc, { bundle, hash: canonicalHash(bundle), readings, media: new Map() });
    await model.docs.flush();
  } finally {
    model.dispose();
  }
  await putOnShelf(core, { id: seat, kind: 'seat', title: `${bundle.title} ${bundle.roundTitle}`, at: timeOf(core) });
  return seat;
}
