/**
 * The subject of a log line, in a person's words. The log itself keeps the names of the schema, because its lines are hashed and are read by
 * machines and in either language.
 */
import type { AuditLine } from '../../doc/contest/audit.ts';
import type { ContestEntity, ContestEntityName, ContestMeta } from '../../doc/contest/contestSchema.ts';
import { isMessageKey, type MessageKey } from '../../i18n/messages.ts';
import type { Translate } from '../../i18n/words.ts';

type Fields<T> = Readonly<Record<Exclude<keyof T, 'id'>, MessageKey>>;

const META = {
  title: 'call.title',
  organiser: 'call.organiser',
  about: 'call.text',
  terms: 'call.terms',
  deadline: 'call.deadline',
  graceMinutes: 'call.grace',
  lateAllowed: 'call.lateAllowed',
  replaceAllowed: 'call.replaceAllowed',
  categories: 'call.categories',
  boxes: 'call.boxes',
  mostAttachments: 'call.mostAttachments',
  blind: 'call.blind',
  callHash: 'log.call',
  entriesFrozenAt: 'log.frozen',
  createdAt: 'log.begun',
} as const satisfies Fields<ContestMeta>;

const ENTITIES = {
  rounds: {
    one: 'log.round',
    fields: {
      title: 'rounds.title',
      kind: 'rounds.kind',
      state: 'rounds.state',
      reads: 'rounds.reads',
      minutes: 'rounds.minutes',
      minutesPerJudge: 'rounds.minutesPerJudge',
      closes: 'rounds.closes',
      normalisation: 'rounds.normalisation',
      places: 'rounds.places',
      tieBreak: 'rubric.tie',
      carryFrom: 'rounds.carryFrom',
      carryPercent: 'rounds.carryPercent',
      pitchMinutes: 'hall.pitchMinutes',
      questionMinutes: 'hall.questionMinutes',
      order: 'log.order',
    },
  },
  criteria: {
    one: 'rubric.label',
    fields: {
      round: 'log.round',
      group: 'log.group',
      label: 'rubric.label',
      help: 'rubric.help',
      max: 'rubric.max',
      step: 'rubric.step',
      weight: 'rubric.weight',
      bonus: 'rubric.bonus',
      levels: 'log.levels',
      order: 'log.order',
    },
  },
  judges: {
    one: 'conflicts.judge',
    fields: {
      name: 'judges.name',
      org: 'judges.org',
      email: 'judges.email',
      categories: 'log.categories',
      maxLoad: 'log.maxLoad',
      state: 'rounds.state',
      order: 'log.order',
    },
  },
  entries: {
    one: 'conflicts.entry',
    fields: {
      number: 'log.number',
      title: 'log.title',
      category: 'log.categories',
      applicant: 'verifyFact.applicant',
      advisors: 'log.advisors',
      boxes: 'call.boxes',
      submission: 'verifyFact.hash',
      file: 'verifyFact.hash',
      publicKey: 'log.key',
      receivedAt: 'verifyFact.receivedAt',
      timeliness: 'verifyFact.receivedAt',
      arrival: 'arrival.at',
      state: 'rounds.state',
      reason: 'contest.reason',
      calibration: 'entries.calibration',
    },
  },
} as const satisfies {
  [N in ContestEntityName]: { readonly one: MessageKey; readonly fields: Fields<ContestEntity<N>> };
};

const has = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);
/** Acts whose log line consists of a count. */
const COUNTS: ReadonlySet<string> = new Set(['assignReads', 'freezeEntries', 'archive']);

/** `about` as logged, with the names of collections and fields translated. Anything else is left unchanged. */
export function aboutInWords({ act, about }: Pick<AuditLine, 'act' | 'about'>, t: Translate): string {
  if (act === 'changeCall') {
    const said = about.split(', ').map((field) => (has(META, field) ? t(META[field]) : field));
    return said.join(t('attachment.and'));
  }
  if (COUNTS.has(act) && /^\d+$/u.test(about)) return t('log.count', { n: Number(about) });
  if (act === 'findConflicts') return withReasons(about, t);
  return act === 'add' || act === 'change' || act === 'remove' ? entityInWords(about, t) : about;
}

/** `collection name field field`: a name may contain spaces, so fields are read from the end. */
function entityInWords(about: string, t: Translate): string {
  const [collection = '', ...rest] = about.split(' ');
  if (!has(ENTITIES, collection)) return about;
  const { one, fields } = ENTITIES[collection];
  const said: string[] = [];
  for (let last = rest.at(-1); last !== undefined && has(fields, last); last = rest.at(-1)) {
    said.unshift(t(fields[last]));
    rest.pop();
  }
  // An id tells a person nothing; it is in the saved log.
  const name = rest.filter((word) => !/^[0-9a-z]{16}$/u.test(word)).join(' ');
  const what = name === '' ? t(one) : t('log.named', { what: t(one), name });
  const changed = [...new Set(said)].join(t('attachment.and'));
  return changed === '' ? what : t('log.fields', { what, fields: changed });
}

const withReasons = (about: string, t: Translate): string =>
  about.replace(/\(([A-Za-z]+(?:, [A-Za-z]+)*)\)/gu, (_, codes: string) => {
    const words = codes.split(', ').map((code) => {
      const key = `conflictReason.${code}`;
      return isMessageKey(key) ? t(key) : code;
    });
    return `(${words.join(t('attachment.and'))})`;
  });
