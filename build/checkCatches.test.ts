import { expect, it } from 'vitest';
import { silentCatches } from './checkCatches.ts';

const inFunction = (body: string) => `function f() {\n  try {\n    g();\n  } catch {\n${body}\n  }\n}\n`;

it('reports a catch without a reason, by its line', () => {
  expect(silentCatches(inFunction('    return undefined;'))).toEqual([4]);
  expect(silentCatches('try {\n  g();\n} catch {\n  x = 1;\n} finally {\n  h();\n}\n')).toEqual([3]);
});
it('accepts a comment, a thrown error, and a message to the person', () => {
  expect(silentCatches(inFunction('    // No JSON.\n    return undefined;'))).toEqual([]);
  expect(silentCatches(inFunction("    throw new HostError('portTaken');"))).toEqual([]);
  expect(silentCatches(inFunction("    announce(t('error.storage'));"))).toEqual([]);
  expect(silentCatches(inFunction("    return err('offline');"))).toEqual([]);
});
it('accepts a catch that uses the error', () => {
  expect(silentCatches('try {\n  g();\n} catch (error) {\n  x = error;\n}\n')).toEqual([]);
});
