/** Verifies guidance records by docs/formats/guidance.md alone. Prints a line per record when run. */
import { readFileSync } from 'node:fs';
import { holds, jsonObject, sha256, text } from './signatures.ts';

type Row = Readonly<Record<string, unknown>>;
type Signature = { readonly as: string; readonly key: string; readonly isSound: boolean };
export type ReadRecord = {
  readonly id: string;
  readonly date: string;
  readonly faults: readonly ('changed' | 'missingBefore' | 'badSignature' | 'oneKey')[];
  /** Whole, signed in both roles by keys that are known to be theirs: evidence. */
  readonly counts: boolean;
};

const FIELDS = 'date start minutes place advisor organisation business planTitle topic advice decisions next'.split(
  ' ',
);
const LISTS = ['sections', 'cards'];
const hashOf = (values: readonly unknown[]): string => sha256(JSON.stringify(values));
const rows = (value: unknown): [string, Row][] =>
  Object.entries((value ?? {}) as Record<string, unknown>).filter(
    (row): row is [string, Row] => typeof row[1] === 'object' && row[1] !== null,
  );

function recordHash(planId: string, record: Row): string {
  const content = record['content'] as Row;
  const [first, lists] = [FIELDS, LISTS].map((names) => names.map((name) => content[name])) as [unknown[], unknown[]];
  return record['form'] === 2
    ? hashOf([
        'musubi guidance 2',
        planId,
        record['prev'],
        record['at'],
        record['founder'] ?? '',
        ...first,
        ...lists,
        content['recordingId'],
        content['recordingHash'],
      ])
    : hashOf(['musubi guidance 1', planId, record['prev'], ...first, ...lists]);
}

function isSigned(record: Row, signature: Row): boolean {
  const by = { publicKey: text(signature['publicKey']), signature: text(signature['signature']) };
  const hash = text(record['hash']);
  const { as, name, at } = signature;
  if (signature['form'] === 2)
    return holds(by, 'guidance', hashOf(['musubi guidance signature 2', hash, as, name, at]));
  return record['form'] === undefined && holds(by, 'guidance', hash);
}

type Statement = Row & { readonly id: string };
function statementsOf(planId: string, pairings: unknown): Statement[] {
  return rows(pairings).flatMap(([id, s]) => {
    const { kind, by, key, name, as, how, member, at, kept } = s;
    const isNamed = hashOf(['musubi pairing 1', planId, kind, by, key, name, as, how, member, at, kept]) === id;
    const isHeld = holds({ publicKey: text(by), signature: text(s['signature']) }, 'pairing', id);
    return isNamed && isHeld ? [{ id, ...s }] : [];
  });
}

/** "Whose key is the founder's", steps 1 to 4. */
function keysOf(statements: readonly Statement[], known: readonly string[]) {
  const claims = new Set(statements.filter((s) => s['kind'] === 'claim' && s['by'] === s['key']).map((s) => s['key']));
  const roots = known.length > 0 ? known : claims.size === 1 ? [...claims].map(text) : [];
  const founders = new Set(roots);
  const lost = new Map<string, readonly string[]>();
  const believed = (s: Statement): boolean =>
    founders.has(text(s['by'])) && (lost.get(text(s['by']))?.includes(s.id) ?? true);
  const isRoot = (s: Statement): boolean => roots.includes(text(s['by']));
  const inTurn = [...statements.filter(isRoot), ...statements.filter((s) => !isRoot(s))];
  for (let before = -1; before !== founders.size + lost.size; ) {
    before = founders.size + lost.size;
    for (const s of inTurn) {
      const key = text(s['key']);
      if (s['kind'] === 'lost' && believed(s) && !lost.has(key)) lost.set(key, s['kept'] as string[]);
      if (s['kind'] === 'device' && believed(s)) founders.add(key);
    }
  }
  const pairs = statements.filter((s) => s['kind'] === 'pair');
  const advisors = new Map<string, boolean>();
  for (const s of pairs) if (s['as'] !== 'founder' && believed(s)) advisors.set(text(s['key']), s['as'] === 'advisor');
  const vouchers = new Set(
    pairs.filter((s) => s['as'] === 'founder' && founders.has(text(s['key']))).map((s) => s['by']),
  );
  return { founders, advisors, vouchers, lost, isBrought: known.length > 0 };
}

const inJapan = (time: string): string => new Date(Date.parse(time) + 9 * 3_600_000).toISOString().slice(0, 10);

/** `known` are the founder's keys that the reader has from elsewhere. */
export function readGuidance(file: string, known: readonly string[] = []): ReadRecord[] {
  const json = jsonObject(file, 'guidance');
  if (json['format'] !== 'musubi-guidance') throw new Error('not guidance records');
  if (Number(json['version']) > 2) throw new Error(`newer version ${json['version']}`);
  const planId = text(json['planId']);
  const keys = keysOf(statementsOf(planId, json['pairings']), known);
  const records = rows(json['sealed']);
  const hashes = new Set(records.map(([, r]) => r['hash']));
  return records.map(([id, record]) => {
    const signatures = rows(json['signatures'])
      .filter(([name]) => name.split('|')[0] === id)
      .map(([, s]): Signature => ({ as: text(s['as']), key: text(s['publicKey']), isSound: isSigned(record, s) }));
    const sound = signatures.filter((s) => s.isSound);
    const faults: ReadRecord['faults'][number][] = [];
    if (recordHash(planId, record) !== record['hash']) faults.push('changed');
    if (record['prev'] !== null && !hashes.has(record['prev'])) faults.push('missingBefore');
    if (sound.length < signatures.length) faults.push('badSignature');
    const roles = new Set(sound.map((s) => s.as));
    if (roles.size === 2 && !hasBoth(sound)) faults.push('oneKey');
    const trusted = sound.filter(
      (s) =>
        (s.as === 'founder' ? keys.founders.has(s.key) : keys.advisors.get(s.key) === true) &&
        (keys.lost.get(s.key)?.includes(text(record['hash'])) ?? true),
    );
    const isFounderKnown = keys.isBrought || trusted.some((s) => s.as === 'advisor' && keys.vouchers.has(s.key));
    const isNamed = !record['founder'] || keys.founders.has(text(record['founder']));
    const date = text((record['content'] as Row)['date']);
    const isAhead = inJapan(text(record['at'])) < date;
    const counts = faults.length === 0 && hasBoth(trusted) && isFounderKnown && isNamed && !isAhead;
    return { id, date, faults, counts };
  });
}

const hasBoth = (signatures: readonly Signature[]): boolean =>
  signatures.some((a) => a.as === 'advisor' && signatures.some((f) => f.as === 'founder' && f.key !== a.key));

if (import.meta.main)
  for (const { id, date, faults, counts } of readGuidance(readFileSync(process.argv[2] ?? '', 'utf8')))
    console.log([id, date, counts ? 'counts' : 'does not count', ...faults].join('\t'));
