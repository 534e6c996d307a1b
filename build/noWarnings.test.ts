import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noWarnings } from './noWarnings.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'musubi-build-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [noWarnings],
    build: { rollupOptions: { input: join(folder, 'main.js') } },
  });
};

it('refuses an import that waits for what is loaded anyway', async () => {
  const files = {
    'part.js': 'export const part = () => document.title;',
    'both.js': "export { part } from './part.js';",
  };
  const lazy = "void import('./part.js').then(({ part }) => part());";
  await expect(built({ ...files, 'main.js': `import { part } from './both.js';\npart();\n${lazy}` })).rejects.toThrow(
    'INEFFECTIVE_DYNAMIC_IMPORT',
  );
  await expect(built({ ...files, 'main.js': lazy })).resolves.toBeDefined();
});
