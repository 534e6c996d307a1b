/** `musubi guidance verify`: whether records are unchanged since they were signed, by whose keys, and who confirmed the keys. */

import type { VerifiedGuidance } from '../../shared/doc/guidanceFile.ts';
import type { SealedRecord } from '../../shared/doc/records.ts';
import { tabLine } from '../../shared/export/csv.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import type { Language } from '../../shared/kernel/languages.ts';
import { japanDay } from '../../shared/text/dates.ts';
import { UsageError } from './errors.ts';
import { readBounded } from './jsonInput.ts';
import { readInTime, SIGNED_STOPPED } from './readThread.ts';
import { cliWords, spokenLanguage } from './words.ts';

const SHORT = 16;
type Words = ReturnType<typeof cliWords>;

/** Whether the founder's key is settled: given by the verifier, or claimed once and confirmed by an advisor whom it confirmed. */
const founderPaired = ({ keys }: VerifiedGuidance): boolean =>
  keys.source === 'known' || (keys.source === 'claim' && confirmersOf(keys).length > 0);
const confirmersOf = (keys: VerifiedGuidance['keys']) =>
  [...keys.people.values()].filter((p) => keys.vouchers.has(p.key));

export type VerifyOptions = {
  readonly json: boolean;
  readonly founder?: string | undefined;
  /** The time limit; that of its kind if omitted. */
  readonly seconds?: number;
};

/** The founder's keys that the verifier gave. Throws a `UsageError` for an invalid key. */
export function givenFounders(founder: string | undefined, language: Language): readonly string[] {
  if (founder !== undefined && !/^[0-9a-f]{64}$/u.test(founder))
    throw new UsageError(cliWords(language)('cli.guidance.badKey'));
  return founder ? [founder] : [];
}

/**
 * The verdict on a verified file, as JSON or as text. Code 0: every record is valid, every signature is by a confirmed key, the founder's among them.
 * 1: at least one check failed; the report says which. Records that wait for a signature, or were written late, are reported but are not errors.
 * Throws a `UsageError` if it is no such file.
 */
export function guidanceReport(
  verified: VerifiedGuidance | undefined,
  json: boolean,
  language: Language,
): { code: 0 | 1; out: string } {
  const t = cliWords(language);
  if (!verified) throw new UsageError(t('cli.guidance.notAFile'));
  return {
    code: isInOrder(verified) ? 0 : 1,
    out: json ? `${JSON.stringify(asJson(verified))}\n` : asWords(verified, t),
  };
}

export async function runGuidanceVerify(file: string, { json, founder, seconds }: VerifyOptions): Promise<number> {
  const text = new TextDecoder().decode(readBounded(file, 'guidance'));
  const founders = givenFounders(founder, spokenLanguage());
  const limit = seconds ?? IMPORT_LIMITS.guidance.seconds;
  const verified = await readInTime('guidance', [text, founders], limit, SIGNED_STOPPED);
  const { code, out } = guidanceReport(verified, json, spokenLanguage());
  process.stdout.write(out);
  return code;
}

const isInOrder = (verified: VerifiedGuidance): boolean =>
  founderPaired(verified) &&
  verified.records.every(
    (r) =>
      r.faults.length === 0 &&
      r.signatures.every((s) => s.trust === 'paired') &&
      !r.doubts.some((doubt) => doubt !== 'backdated'),
  );

const asJson = (verified: VerifiedGuidance): unknown => ({
  founder: {
    paired: founderPaired(verified),
    source: verified.keys.source,
    keys: [...verified.keys.founders].map(([key, name]) => ({ key, name })),
    confirmedBy: confirmersOf(verified.keys).map(({ key, name }) => ({ key, name })),
    otherClaims: verified.keys.rivals.map(({ key, name }) => ({ key, name })),
  },
  paired: [...verified.keys.people.values()].map(({ key, name, as, how, at }) => ({ key, name, as, how, at })),
  records: verified.records.map((r) => ({
    id: r.id,
    date: r.content.date,
    topic: r.content.topic,
    hash: r.hash,
    sealedAt: r.at,
    sealedOn: japanDay(r.at) ?? null,
    timeSealed: r.isTimeSealed,
    daysAfter: r.daysAfter ?? null,
    recordingHash: r.content.recordingHash || null,
    signatures: r.signatures.map((s) => ({
      as: s.as,
      name: s.name,
      publicKey: s.publicKey,
      at: s.at,
      paired: s.trust === 'paired',
      trust: s.trust,
      pairedTo: s.pairedTo ?? null,
      daysAfter: s.daysAfter ?? null,
    })),
    faults: r.faults,
    doubts: r.doubts,
    countersigned: r.countersigned,
    counted: r.counted,
  })),
});

function asWords(verified: VerifiedGuidance, t: Words): string {
  const lines = [founderLine(verified, t)];
  for (const { key, name, as, at } of verified.keys.people.values())
    lines.push(
      t('cli.guidance.person', { key: key.slice(0, SHORT), name, as: t(`keys.as.${as}`), day: japanDay(at) ?? at }),
    );
  for (const { key, name } of verified.keys.rivals) lines.push(t('keys.rival', { name, key: key.slice(0, SHORT) }));
  for (const r of verified.records) lines.push(...recordLines(r, t));
  return `${lines.join('\n')}\n`;
}

function founderLine(verified: VerifiedGuidance, t: Words): string {
  const { keys } = verified;
  const [key = '', name = ''] = [...keys.founders][0] ?? [];
  const params = { key: key.slice(0, SHORT), name };
  if (keys.source === 'none') return t('cli.guidance.founder.none');
  if (keys.source === 'unclear')
    return t('cli.guidance.founder.unclear', { keys: [...new Set(keys.rivals.map((r) => r.key))].join(', ') });
  if (keys.source === 'known') return t('cli.guidance.founder.known', params);
  const by = confirmersOf(keys).map((p) => p.name);
  return by.length > 0
    ? t('cli.guidance.founder.paired', { ...params, by: by.join('、') })
    : t('cli.guidance.founder.unpaired', params);
}

function recordLines(r: SealedRecord, t: Words): string[] {
  const state =
    r.faults.length > 0 ? 'faulty' : r.counted ? 'counted' : r.countersigned ? 'unconfirmed' : ('waiting' as const);
  const late = r.daysAfter ? t('cli.guidance.late', { days: r.daysAfter }) : '';
  return [
    tabLine([r.content.date, t(`cli.guidance.${state}`), r.content.topic, late].filter(Boolean)),
    ...r.faults.map((fault) => `  ※ ${t(`guidance.fault.${fault}`)}`),
    ...r.doubts.map((doubt) => `  ※ ${t(`guidance.doubt.${doubt}`, { days: r.daysAfter ?? '' })}`),
    ...r.signatures.map(
      (s) =>
        `  ${t(`guidance.as.${s.as}`)}: ${s.name} ${s.publicKey.slice(0, SHORT)} ${japanDay(s.at) ?? s.at} ${t(`guidance.trust.${s.trust}`)}`,
    ),
  ];
}
