import { expect, test } from 'vitest';
import { SCHEME_PROGRAMMES } from '../../shared/data/schemeRules/rules.ts';
import { isFundingLine, NO_LINES } from '../../shared/domain/funding/ranking/lines.ts';

test('every programme is ranked as funding, or declared not to be funding', () => {
  expect(SCHEME_PROGRAMMES.map((p) => p.id).filter((id) => !isFundingLine(id) && !Object.hasOwn(NO_LINES, id))).toEqual(
    [],
  );
});
