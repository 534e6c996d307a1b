import { describe, expect, it } from 'vitest';
import type { NodeKind } from '../lexicon/lexicon.ts';
import type { Step } from './paths.ts';
import type { SenseOf } from './profile.ts';
import type { Role } from './roles.ts';
import { type CourseEnd, courseOf } from './supply.ts';

const end = (node: number, of: SenseOf = 'is', roles: readonly Role[] = [], kind: NodeKind = 'thing'): CourseEnd => ({
  profile: { roles: new Set(roles) },
  of,
  node,
  kind,
});
const step = (from: number, kind: Step['kind'], to: number): Step => ({ from, kind, to });
const [CARD, MIDDLE, OTHER] = [0, 1, 2];

describe('the direction of flow between a card and a candidate', () => {
  it.each([
    ['lees that a sweet takes in', end(CARD), [step(CARD, 'use', OTHER)], end(OTHER)],
    ['a brewery, its lees, and who takes them', end(CARD), [step(CARD, 'yields', OTHER)], end(OTHER, 'takes')],
    ['heat for drying, from a bath', end(CARD), [step(MIDDLE, 'takes', CARD), step(MIDDLE, 'use', OTHER)], end(OTHER)],
    ['what the card lacks', end(CARD), [step(CARD, 'needs', OTHER)], end(OTHER, 'gives', ['material'])],
    ['the same thing, held and taken in', end(CARD), [], end(CARD, 'takes')],
  ])('goes one way: %s', (_, card, steps, candidate) => {
    expect(courseOf(card, steps, candidate)).toEqual({ isOneWay: true, keeps: 1 });
  });

  it.each([
    ['material and maker of one product', [step(CARD, 'use', MIDDLE), step(OTHER, 'makes', MIDDLE)], 'is', 1],
    ['two materials of one product', [step(CARD, 'use', MIDDLE), step(OTHER, 'use', MIDDLE)], 'is', 0.4],
    ['two of one source', [step(MIDDLE, 'yields', CARD), step(MIDDLE, 'yields', OTHER)], 'is', 0.3],
    ['two that leave the same over', [step(CARD, 'yields', OTHER)], 'gives', 0.25],
    ['two that make the same', [step(CARD, 'makes', MIDDLE), step(OTHER, 'makes', MIDDLE)], 'is', 0.25],
    ['a way that turns twice', [step(CARD, 'use', MIDDLE), step(OTHER, 'use', MIDDLE)], 'takes', 0.2],
  ] as const)('turns: %s', (_, steps, of, keeps) => {
    expect(courseOf(end(CARD), steps, end(OTHER, of, ['material']))).toEqual({ isOneWay: false, keeps });
  });

  it.each([
    ['what goes into it', [step(CARD, 'use', MIDDLE), step(MIDDLE, 'takes', OTHER)], 'place', 'thing', 1],
    ['who makes it', [step(CARD, 'use', MIDDLE), step(MIDDLE, 'by', OTHER)], 'place', 'person', 1],
    ['another room for it', [step(CARD, 'use', MIDDLE), step(OTHER, 'use', MIDDLE)], 'place', 'place', 0.25],
    ['the room that a material needs', [step(CARD, 'use', MIDDLE), step(OTHER, 'use', MIDDLE)], 'thing', 'place', 1],
  ] as const)('gives room to what is made there: %s', (_, steps, kind, other, keeps) => {
    const [card, candidate] = [end(CARD, 'is', [], kind), end(OTHER, 'is', [], other)];
    expect(courseOf(card, steps, candidate)).toEqual({ isOneWay: false, keeps });
  });

  it('lets a maker give what a card becomes, which a second source of it does not', () => {
    const becomes = [step(CARD, 'use', OTHER)];
    expect(courseOf(end(CARD), becomes, end(OTHER, 'gives', ['maker'])).keeps).toBe(1);
    expect(courseOf(end(CARD), becomes, end(OTHER, 'gives', ['material'])).keeps).toBe(0.25);
  });
  it('does not offer the card’s own by-product, but offers knowledge about it', () => {
    const leaves = [step(CARD, 'yields', OTHER)];
    expect(courseOf(end(CARD), leaves, end(OTHER, 'is', ['material'])).keeps).toBe(0.1);
    expect(courseOf(end(CARD), leaves, end(OTHER, 'is', ['technology'])).keeps).toBe(1);
  });
  it('accepts no producer of a by-product: it only flows onward', () => {
    const leftOver = { ...end(OTHER, 'is', ['material']), isLeftOver: true };
    expect(courseOf(end(CARD), [step(CARD, 'use', OTHER)], leftOver).keeps).toBe(0.25);
    expect(courseOf(end(CARD), [step(CARD, 'takes', OTHER)], leftOver)).toEqual({ isOneWay: true, keeps: 1 });
    const held = { ...end(CARD), isLeftOver: true };
    expect(courseOf(held, [step(CARD, 'use', OTHER)], end(OTHER))).toEqual({ isOneWay: true, keeps: 1 });
    expect(courseOf(held, [step(OTHER, 'yields', CARD)], end(OTHER)).keeps).toBe(0.25);
  });
  it('offers no room to somebody who has one to spare', () => {
    const room = [step(CARD, 'yields', OTHER)];
    expect(courseOf(end(CARD), room, end(OTHER, 'gives', ['maker'], 'place')).keeps).toBe(0.1);
    expect(courseOf(end(CARD), room, end(OTHER, 'takes', ['maker'], 'place')).keeps).toBe(1);
  });
  it('treats a place as its owner, who may want the card', () => {
    const wanted = [step(CARD, 'who', OTHER)];
    expect(courseOf(end(CARD), wanted, end(OTHER, 'gives', ['material'], 'place'))).toEqual({
      isOneWay: true,
      keeps: 1,
    });
    expect(courseOf(end(CARD), wanted, end(OTHER, 'gives', ['material'], 'thing')).keeps).toBe(0.25);
  });
  it('has no direction if two things only go together', () => {
    expect(courseOf(end(CARD), [step(CARD, 'with', OTHER)], end(OTHER))).toEqual({ isOneWay: false, keeps: 1 });
  });
});
