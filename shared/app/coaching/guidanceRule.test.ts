import { expect, it } from 'vitest';
import { guidanceRule } from './guidanceRule.ts';

it.each(['2026-11-29', '2028-02-29'])(
  'six months of guidance are asked for, with the rule that says so: %s',
  (today) => {
    expect(guidanceRule(today)).toMatchObject({ required: 6, rule: { value: 6 } });
  },
);
