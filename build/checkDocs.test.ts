import { describe, expect, it } from 'vitest';
import { citedProblems, dependencyProblems, docProblems, glossaryProblems } from './checkDocs.ts';

describe('checkDocs', () => {
  it('passes links to files, folders and headings, and paths that exist', () => {
    const text =
      '# One\n[a](build/checkDocs.ts) [b](shared) [c](#one) [d](https://example.jp/x) `shared/doc/schema.ts`';
    expect(docProblems('README.md', text)).toEqual([]);
  });
  it('reports broken links and missing paths', () => {
    const text = '# One\n[a](build/none.ts) [c](#two) `shared/doc/none.ts`';
    expect(docProblems('README.md', text)).toEqual([
      'README.md: no such file: build/none.ts',
      'README.md: no such heading: #two',
      'README.md: no such file: shared/doc/none.ts',
    ]);
  });
  it('accepts files that a recipe tells its reader to create, on that page only', () => {
    expect(
      docProblems('README.md', 'A new file `shared/i18n/languages/zh.ts`: see `shared/i18n/languages/zh.ts`'),
    ).toEqual([]);
    expect(docProblems('README.md', 'see `shared/i18n/languages/zh.ts`')).toHaveLength(1);
  });
  it('resolves links from the document’s own folder', () => {
    expect(docProblems('docs/formats/x.md', '[a](../../shared/doc)')).toEqual([]);
    expect(docProblems('docs/formats/x.md', '[a](../shared/doc)')).toHaveLength(1);
  });
  it('ignores wildcards, placeholders and code blocks', () => {
    expect(
      docProblems('README.md', '`shared/**/x.ts` `tests/<name>.ts`\n```\n`shared/none.ts` [a](none)\n```\n'),
    ).toEqual([]);
  });
  it('reports missing pages that a comment cites', () => {
    const text = '/** Source: docs/domain/marukei.md and docs/domain/none.md. */';
    expect(citedProblems('shared/x.ts', text)).toEqual(['shared/x.ts: no such page: docs/domain/none.md']);
  });
  it('reports glossary names that the code does not have', () => {
    const glossary = '| ja | en | code | meaning |\n| 計画 | plan | `planOf` | x |\n| 版 | version | `Version`  | x |';
    expect(glossaryProblems(glossary, 'const planOf = 1;')).toEqual(['docs/glossary.md: nowhere in the code: Version']);
  });
  it('reports packages missing from the table, and rows without a package', () => {
    const page = '| package | why |\n| --- | --- |\n| `yjs` | text |\n| `a`, `@b/c` | two |\n';
    expect(dependencyProblems(page, ['yjs', 'a', '@b/c'])).toEqual([]);
    expect(dependencyProblems(page, ['yjs', 'a', 'zod'])).toEqual([
      'docs/dependencies.md: not told: zod',
      'docs/dependencies.md: not installed: @b/c',
    ]);
  });
});
