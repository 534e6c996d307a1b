import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCombination, evidenceOf } from '../combination/combination.ts';
import { LINK_TYPES, NODE_KINDS } from './kinds.ts';
import { judgeLink, suggestLinkTypes } from './linkRules.ts';

describe('link rules', () => {
  it('accepts what founders draw every day', () => {
    expect(judgeLink('funds', 'funding', 'activity').verdict).toBe('usual');
    expect(judgeLink('uses', 'combination', 'resource').verdict).toBe('usual');
    expect(judgeLink('solves', 'combination', 'challenge').verdict).toBe('usual');
    expect(judgeLink('precedent', 'case', 'combination').verdict).toBe('usual');
  });
  it('warns about unusual links', () => {
    expect(judgeLink('funds', 'customer', 'activity')).toEqual({ verdict: 'unusual', reason: 'unusualEnds' });
    expect(judgeLink('contradicts', 'seed', 'resource').verdict).toBe('unusual');
  });
  it('refuses senseless links with a reason', () => {
    expect(judgeLink('funds', 'funding', 'challenge')).toEqual({ verdict: 'refused', reason: 'fundsTo' });
    expect(judgeLink('funds', 'challenge', 'activity')).toEqual({ verdict: 'refused', reason: 'fundsFrom' });
    expect(judgeLink('precedent', 'resource', 'combination')).toEqual({ verdict: 'refused', reason: 'precedentFrom' });
    expect(judgeLink('uses', 'frame', 'resource')).toEqual({ verdict: 'refused', reason: 'frame' });
  });
  it('offers usual types first, and something for every pair of real cards', () => {
    const kinds = NODE_KINDS.filter((k) => k !== 'frame' && k !== 'note');
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.constantFrom(...kinds), (a, b) => {
        const offered = suggestLinkTypes(a, b);
        expect(offered.length).toBe(LINK_TYPES.length);
        expect(offered[0]?.verdict.verdict).not.toBe('refused');
      }),
    );
  });
});

describe('new combination', () => {
  const facts = {
    claim: '酒粕で化粧品',
    partKinds: ['resource', 'seed'] as const,
    types: ['newGood'] as const,
    assumptions: [],
  };
  it('needs two parts of different kinds and a claim', () => {
    expect(checkCombination(facts).valid).toBe(true);
    expect(checkCombination({ ...facts, partKinds: ['resource'] }).gaps).toEqual(['parts']);
    expect(checkCombination({ ...facts, partKinds: ['resource', 'resource'] }).gaps).toEqual(['differentKinds']);
    expect(checkCombination({ ...facts, partKinds: ['resource', 'note'] }).gaps).toEqual(['parts']);
    expect(checkCombination({ ...facts, claim: '　' }).gaps).toEqual(['claim']);
  });
  it('hints at what is missing', () => {
    expect(checkCombination(facts).hints).toEqual(['funding', 'assumptions']);
    expect(checkCombination({ ...facts, assumptions: [{ status: 'guess' }] }).hints).toEqual(['funding', 'evidence']);
  });
  it('is as proven as its weakest assumption', () => {
    expect(evidenceOf([])).toBe('guess');
    expect(evidenceOf([{ status: 'sold' }, { status: 'asked' }])).toBe('asked');
  });
});
