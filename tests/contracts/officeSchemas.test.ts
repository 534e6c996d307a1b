/**
 * Word, Excel and PowerPoint files of ours in the validator of Microsoft's Open XML SDK: the schemas of ISO/IEC 29500, and the rules that no schema says
 * (unique ids, relations that exist). Loading its runtime takes some seconds of CPU, a large workbook ten.
 */
import validate, { type Format } from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportedFile } from '../../shared/app/exports/exportPlan.ts';
import { createPlan } from '../../shared/app/plan/createPlan.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import { sampleContent } from '../../shared/app/plan/samplePlan.ts';
import catalogue from '../../shared/data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { fillOwnForm } from '../../shared/export/ownForm/ownForm.ts';
import { PAPER_FIXTURE } from '../../shared/export/paper/fixture.ts';
import { writeDocx } from '../../shared/export/writers/docx/writeDocx.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { bankWorkbook, cityDocument } from '../officeForms.ts';
import { libraryHost, testCore } from '../testCore.ts';

const LONG = { timeout: 180_000 };

/** What is wrong with a file: the part, the place in it, and why. */
async function faultsOf(bytes: Uint8Array, format: Format): Promise<readonly string[]> {
  const faults = await validate(bytes, format, 'Microsoft365');
  return faults.map((f) => `${f.path.partUri} ${f.path.xpath}: ${f.description}`);
}

/** The file with one part changed; fails if the words to change are not in it. */
function changed(bytes: Uint8Array, name: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[name] ?? new Uint8Array());
  expect(text).toContain(from);
  return zipSync({ ...parts, [name]: strToU8(text.replace(from, to)) });
}

describe('the sample plan', () => {
  const MAKER = { author: '山田', today: '2026-11-21' };
  const place = libraryHost();
  let session: PlanSession;
  beforeAll(async () => {
    const core = testCore(place.host);
    const entryOf = (id: string) => (catalogue as unknown as CatalogueEntry[]).find((e) => e.id === id);
    const made = await createPlan(core, sampleContent(core, wordsFor('ja'), MAKER, entryOf), MAKER);
    session = await PlanSession.open(core, made.ok ? made.value : '');
  }, 60_000);
  afterAll(() => {
    session.dispose();
    place.close();
  });

  it.each(['docx', 'xlsx', 'pptx'] as const)('has no fault as %s', LONG, async (format) => {
    const made = await exportedFile({ session, words: wordsFor('ja'), today: MAKER.today }, format);
    if (!made.ok) throw new Error(made.error);
    expect(await faultsOf(made.value.bytes, format)).toEqual([]);
  });
});

it('has no fault with one of everything that a document can hold', LONG, async () => {
  expect(await faultsOf(writeDocx({ ...PAPER_FIXTURE, plan: 'abcdefgh01234567' }), 'docx')).toEqual([]);
});

describe('a form that was filled', () => {
  it.each([
    ['xlsx', bankWorkbook(), { '申込書!B2': '株式会社うみのはたけ', '申込書!B4': 570 }],
    ['docx', cityDocument(), {}],
  ] as const)('has as %s no fault that it had not before', LONG, async (format, form, contents) => {
    const made = fillOwnForm(form, new Map(Object.entries(contents)));
    if (!made.ok) throw new Error(made.error);
    expect(await faultsOf(made.value.bytes, format)).toEqual(await faultsOf(form, format));
  });
});

describe('the validator', () => {
  const docx = writeDocx(PAPER_FIXTURE);
  it.each([
    ['an element where none may stand', '<w:body>', '<w:body><w:r><w:t>x</w:t></w:r>'],
    ['a value that no list has', '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading1"/><w:jc w:val="middle"/>'],
  ])('finds %s', LONG, async (_, from, to) => {
    expect(await faultsOf(changed(docx, 'word/document.xml', from, to), 'docx')).not.toEqual([]);
  });
});
