/** A small catalogue pack of a town, signed by test keys. */
import { makePack, type PackDraft } from '../shared/app/catalogue/packMaking.ts';
import { type OpenedPack, openPack } from '../shared/doc/pack/packFile.ts';
import type { PackEntry } from '../shared/doc/pack/packSchema.ts';
import { signHash } from '../shared/doc/signature.ts';

const PUBLISHER = 1;
export const STRANGER = 2;

export const packEntry = (id: string, title: string, more: Partial<PackEntry> = {}): PackEntry => ({
  id,
  kind: 'byproduct',
  title: { ja: title },
  summary: { ja: '加工場から出る。冬に多い。' },
  readings: [],
  prefecture: '静岡県',
  municipality: '下田市',
  municipalityCodes: ['222194'],
  chamber: null,
  combines: [],
  domains: ['fishery'],
  stages: [],
  actors: [],
  figures: [],
  sources: [{ doc: '下田市地域資源一覧', section: '', page: null, url: 'https://shimoda.example/list' }],
  asOf: '2026-10',
  asOfConfidence: 'stated',
  schemes: [],
  ...more,
});

export const townPack = (more: Partial<PackDraft> = {}): PackDraft => ({
  pack: 'packofshimoda001',
  edition: 1,
  title: '下田の資料集',
  publisher: '下田市',
  about: '',
  issuedAt: '2026-11-01T00:00:00.000Z',
  entries: [packEntry('bone', '金目鯛のあら')],
  words: [],
  rules: [],
  ...more,
});

export const townRule = {
  programme: 'shimodaSubsidy',
  key: 'cap',
  label: { ja: '上限', en: 'Cap' },
  value: 500_000,
  unit: 'yen' as const,
  validFrom: '2026-04-01',
  validTo: null,
  seenOn: [],
  moves: false,
  source: '下田市創業補助金交付要綱',
  url: 'https://shimoda.example/subsidy',
  section: '補助額',
  checkedOn: '2026-10-01',
  confidence: 'verified' as const,
};
export const townProgramme = {
  id: 'shimodaSubsidy',
  name: { ja: '下田市創業補助金', en: 'Shimoda founding subsidy' },
  fundingKind: 'subsidy' as const,
  rules: [townRule],
};

/** The bytes of the signed file. */
export async function packFileBytes(draft: PackDraft, key = PUBLISHER): Promise<Uint8Array> {
  const made = await makePack(draft, async (purpose, hash) => signHash(new Uint8Array(32).fill(key), purpose, hash));
  if (!made.ok) throw new Error(made.error.map((f) => f.part).join());
  return made.value.bytes;
}

export async function openedPack(draft: PackDraft, key = PUBLISHER): Promise<OpenedPack> {
  const opened = openPack(await packFileBytes(draft, key));
  if (!opened.ok) throw new Error(opened.error.map((p) => `${p.code} ${p.part}`).join());
  return opened.value;
}
