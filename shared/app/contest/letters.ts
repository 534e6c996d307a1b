/** Letters to entrants: composed from the judges' remarks, approved by a named person. No judge is named in one. */
import { packArchive } from '../../doc/contest/archive.ts';
import { contestKey, setRelation } from '../../doc/contest/contestDoc.ts';
import type { Entry, Round } from '../../doc/contest/contestSchema.ts';
import { letterText } from '../../doc/contest/letter.ts';
import { remarksOn } from '../../doc/contest/results.ts';
import type { Translate } from '../../i18n/words.ts';
import { fileName } from '../exports/fileName.ts';
import type { ContestModel } from './contestModel.ts';
import type { ContestOutcome } from './contestOutcome.ts';

/** The initial text of a letter, from the decision and the remarks in a round. */
export function letterDraft({ store }: Pick<ContestModel, 'store'>, entry: Entry, round: Round, t: Translate): string {
  const decision = store.relation('decisions').get(contestKey(round.id, entry.id));
  return letterText(
    {
      contest: store.meta.title,
      organiser: store.meta.organiser,
      name: entry.applicant.name,
      title: entry.title,
      outcome: t(`outcomeLetter.${decision?.outcome ?? 'undecided'}`),
      remarks: remarksOn(store, round.id, entry.id),
      criteria: store.criteriaOf(round.id),
    },
    {
      greeting: (name) => t('letter.greeting', { name }),
      thanks: (contest, title) => t('letter.thanks', { contest, title }),
      remarks: t('letter.remarks'),
      pins: t('letter.pins'),
      close: t('letter.close'),
    },
  );
}

/** Stores a letter's text; an approved one records who approved it and when. */
export function writeLetter(
  model: Pick<ContestModel, 'doc' | 'now' | 'do'>,
  round: string,
  entry: Pick<Entry, 'id' | 'number'>,
  text: string,
  approved: boolean,
): ContestOutcome {
  const now = model.now();
  return model.do({ act: approved ? 'approveLetter' : 'writeLetter', about: `${entry.number}` }, () =>
    setRelation(model.doc, 'letters', contestKey(round, entry.id), {
      text,
      approvedBy: approved ? now.name : '',
      approvedAt: approved ? now.at : '',
    }),
  );
}

export const letterName = ({ number, title }: Pick<Entry, 'number' | 'title'>): string =>
  `${fileName(`${number}_${title}`)}.musubi-letter`;

/** The approved letters of a round in one archive. */
export async function lettersArchive(
  model: ContestModel,
  round: string,
  entries: readonly Entry[],
): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries) {
    const bytes = await model.letter(round, entry);
    if (bytes) parts[letterName(entry)] = bytes;
  }
  return packArchive(parts, 'compressed');
}
