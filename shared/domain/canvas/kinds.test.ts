import { describe, expect, it } from 'vitest';
import { contrast } from '../../../tests/contrast.ts';
import {
  CARD_KIND_OF_ENTRY,
  CARD_KINDS,
  CHOSEN_KINDS,
  cardKindMessages,
  isNodeKind,
  NODE_KINDS,
  PART_KINDS,
} from './kinds.ts';
import { judgeLink } from './linkRules.ts';

describe('the kinds of cards', () => {
  it('are listed in the order of the pickers', () => {
    expect(NODE_KINDS.join(' ')).toBe(
      'resource seed challenge customer activity person organisation funding case note frame combination',
    );
    expect(PART_KINDS.join(' ')).toBe('resource seed challenge customer activity person organisation funding case');
    expect(CHOSEN_KINDS.join(' ')).toBe(
      'resource seed challenge customer activity person organisation funding case note',
    );
  });

  it('cover every kind of catalogue entry', () => {
    expect(CARD_KIND_OF_ENTRY).toEqual({
      resource: 'resource',
      byproduct: 'resource',
      person: 'person',
      seed: 'seed',
      case: 'case',
      funding: 'funding',
      organisation: 'organisation',
      challenge: 'challenge',
      measure: 'note',
      indicator: 'note',
    });
  });

  it('are distinguished from other names, including inherited ones', () => {
    expect([isNodeKind('seed'), isNodeKind('toString'), isNodeKind(''), isNodeKind(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('have a name in both languages and a colour that is legible on paper', () => {
    expect(cardKindMessages['kind.case']).toEqual(['事例', 'Case']);
    for (const [kind, { colour, words }] of Object.entries(CARD_KINDS)) {
      expect(
        words.every((w) => w.trim() !== ''),
        kind,
      ).toBe(true);
      expect(contrast(colour.light, '#faf7f0'), kind).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour.dark, '#1d1b18'), kind).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** The verdicts of every type between every pair, as they were before they stood in the records: u usual, p unusual, - refused. */
const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  uses: [
    '------------',
    'pp--ppp-p--p',
    '------------',
    'pp--ppp-p--p',
    'uu--uuu-p--p',
    'pp--ppp-p--p',
    'pp--ppp-p--p',
    '------------',
    '------------',
    '------------',
    '------------',
    'uu--uuu-p--p',
  ],
  solves: [
    '--pp--------',
    '--pp--------',
    '------------',
    '------------',
    '--up--------',
    '--pp--------',
    '--pp--------',
    '--pp--------',
    '------------',
    '------------',
    '------------',
    '--up--------',
  ],
  supplies: [
    'p--pupu----u',
    'p--pupu----u',
    '------------',
    '------------',
    'p--pppp----p',
    'p--pupu----u',
    'p--pupu----u',
    '------------',
    '------------',
    '------------',
    '------------',
    'p--pppp----p',
  ],
  funds: [
    '------------',
    '------------',
    '------------',
    'pp--ppp----p',
    '------------',
    'pp--ppp----p',
    'pp--ppp----p',
    'pp--upp----u',
    '------------',
    '------------',
    '------------',
    '------------',
  ],
  partners: [
    '------------',
    '------------',
    '------------',
    '---pppp----p',
    '---pppp----p',
    '---ppuu----p',
    '---ppuu----p',
    '------------',
    '------------',
    '------------',
    '----------u-',
    '---ppuu----p',
  ],
  requires: [
    'pppppppppp-p',
    'pppppppppp-p',
    'pppppppppp-p',
    'pppppppppp-p',
    'uuppuuuupp-p',
    'pppppppppp-p',
    'pppppppppp-p',
    'uuppuuuupp-p',
    'pppppppppp-p',
    'pppppppppp-p',
    '----------u-',
    'uuppuuuupp-p',
  ],
  precedent: [
    '------------',
    '------------',
    '------------',
    '------------',
    '------------',
    '------------',
    '------------',
    '------------',
    'ppppupppp--u',
    '------------',
    '------------',
    '------------',
  ],
  contradicts: [
    'pppppppppp-p',
    'pppppppppp-p',
    'ppppuppppp-u',
    'pppppppppp-p',
    'pppppppppp-p',
    'pppppppppp-p',
    'pppppppppp-p',
    'pppppppppp-p',
    'ppppuppppp-u',
    'pppppppppp-p',
    '----------u-',
    'pppppppppp-p',
  ],
};

it('accept and refuse links as before', () => {
  const letter = { usual: 'u', unusual: 'p', refused: '-' } as const;
  for (const [type, rows] of Object.entries(VERDICTS))
    expect(
      NODE_KINDS.map((from) => NODE_KINDS.map((to) => letter[judgeLink(type as 'uses', from, to).verdict]).join('')),
      type,
    ).toEqual(rows);
});
