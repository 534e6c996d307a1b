import { expect, it } from 'vitest';
import { LAYERS, reaches, readLayer, strictest } from './layers.ts';

it('something is shared with the audiences that its layer includes, and no others', () => {
  const whoGets = (layer: (typeof LAYERS)[number]) => LAYERS.filter((audience) => reaches(layer, audience));
  expect(whoGets('own')).toEqual(['own']);
  expect(whoGets('advisor')).toEqual(['own', 'advisor']);
  expect(whoGets('bank')).toEqual(['own', 'advisor', 'bank']);
  expect(whoGets('public')).toEqual(['own', 'advisor', 'bank', 'public']);
});

it('the strictest of several applies; without a layer nothing is held back', () => {
  expect(strictest('bank', 'own', 'public')).toBe('own');
  expect(strictest('public', 'advisor')).toBe('advisor');
  expect(strictest()).toBe('public');
});

it.each([[undefined], [''], ['OWN'], [3], [null]])('an unknown layer (%j) holds nothing back', (stored) => {
  expect(readLayer(stored)).toBe('public');
});
