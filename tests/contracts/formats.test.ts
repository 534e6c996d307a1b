/** docs/formats lists every field that a file, a document or a message can have: a field added without its line fails here. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entrySchema } from '../../shared/data/catalogue/schema.ts';
import { auditSchema } from '../../shared/doc/contest/audit.ts';
import { callSchema } from '../../shared/doc/contest/call.ts';
import { feedbackSchema } from '../../shared/doc/contest/feedback.ts';
import { readingSchema } from '../../shared/doc/contest/freeze.ts';
import { bundleSchema } from '../../shared/doc/contest/judgeBundle.ts';
import { sheetSchema } from '../../shared/doc/contest/sheet.ts';
import { receiptSchema, submissionSchema } from '../../shared/doc/contest/submission.ts';
import { sealedSchema, signatureSchema } from '../../shared/doc/records.ts';
import { ENTITY_NAMES, ENTITY_SCHEMAS, META_SCHEMA, RELATION_NAMES } from '../../shared/doc/schema.ts';
import { CLOSE, greetingSchema, MESSAGE, NOTICES } from '../../shared/protocol/sync.ts';

const page = (name: string): string =>
  readFileSync(join(resolve(import.meta.dirname, '../../docs/formats'), name), 'utf8');

/** Names of all members that the JSON of a schema may have, at any depth. */
function membersOf(schema: z.ZodType): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties !== null)
      for (const name of Object.keys(node.properties)) names.add(name);
    for (const child of Object.values(node)) walk(child);
  };
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...names];
}
/** Names that are nowhere on the page, alone or within a code span. */
const missingOn = (name: string, members: readonly string[]): string[] => {
  const prose = page(name).replace(/^```[\s\S]*?^```/gm, '');
  const spans = [...prose.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
  const said = new Set(spans.flatMap((span) => span.match(/[\w-]+/g) ?? []));
  return members.filter((member) => !said.has(member));
};

describe('docs/formats', () => {
  it.each([
    ['call.md', callSchema],
    ['entry.md', submissionSchema],
    ['entry.md', readingSchema],
    ['receipt.md', receiptSchema],
    ['judge.md', bundleSchema],
    ['scores.md', sheetSchema],
    ['letter.md', feedbackSchema],
    ['archive.md', auditSchema],
    ['guidance.md', sealedSchema],
    ['guidance.md', signatureSchema],
    ['plan-document.md', META_SCHEMA],
    ['catalogue.md', entrySchema],
    ['sync-protocol.md', greetingSchema],
  ] as const)('%s names every field', (name, schema) => {
    const members = membersOf(schema);
    expect(members.length).toBeGreaterThan(2);
    expect(missingOn(name, members)).toEqual([]);
  });
  it('plan-document.md names every collection, and every field of what is on a board and in the text', () => {
    expect(missingOn('plan-document.md', [...ENTITY_NAMES, ...RELATION_NAMES])).toEqual([]);
    for (const name of ['canvases', 'nodes', 'assumptions', 'figures', 'citations', 'tasks'] as const)
      expect([name, missingOn('plan-document.md', Object.keys(ENTITY_SCHEMAS[name].shape))]).toEqual([name, []]);
  });
  it('sync-protocol.md has every message, notice and close code with its number', () => {
    const text = page('sync-protocol.md');
    const row = (number: number, name: string) => new RegExp(`\\| ${number} +\\| \`?${name}\`? +\\|`);
    for (const [name, type] of Object.entries(MESSAGE)) expect(text).toMatch(row(type, name));
    for (const [name, code] of Object.entries(CLOSE)) expect(text).toMatch(row(code, name));
    NOTICES.forEach((name, code) => {
      expect(text).toContain(`${code} \`${name}\``);
    });
  });
});
