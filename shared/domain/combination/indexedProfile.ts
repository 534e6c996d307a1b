/** A candidate of which is known already what it is about: where it leads is walked only if a list comes near it. */
import type { YearlyAmount } from '../../text/amounts.ts';
import type { Reading } from '../lexicon/read.ts';
import {
  type Profile,
  partVector,
  readingOf,
  type Sense,
  statedAmount,
  type Thing,
  vectorOfLength,
} from './profile.ts';
import type { Role } from './roles.ts';
import type { SparseVector, Spreader } from './spread.ts';

export class IndexedProfile implements Profile {
  readonly thing: Thing;
  readonly senses: readonly Sense[];
  readonly length: number;
  readonly roles: ReadonlySet<Role>;
  readonly months: readonly number[];
  private readonly spreader: Spreader;
  private ownVector: SparseVector | undefined;
  private ownPart: SparseVector | undefined;

  constructor(
    spreader: Spreader,
    thing: Thing,
    known: Pick<Profile, 'senses' | 'length' | 'months'> & { readonly roles: readonly Role[] },
  ) {
    this.spreader = spreader;
    this.thing = thing;
    this.senses = known.senses;
    this.length = known.length;
    this.roles = new Set(known.roles);
    this.months = known.months;
  }

  get vector(): SparseVector {
    this.ownVector ??= vectorOfLength(this.spreader, this.senses, this.length);
    return this.ownVector;
  }

  get reading(): Reading {
    return readingOf(this.spreader, this.thing);
  }

  get amount(): YearlyAmount | undefined {
    return statedAmount(this.thing);
  }

  asPart(): SparseVector {
    this.ownPart ??= partVector(this.spreader, this.senses);
    return this.ownPart;
  }
}
