/** A candidate whose senses are already known: its walks are computed only if a list needs them. */
import { once } from '../../kernel/once.ts';
import type { YearlyAmount } from '../../text/amounts.ts';
import { type Profile, partVector, type Sense, statedAmount, type Thing, vectorOfLength } from './profile.ts';
import type { Role } from './roles.ts';
import type { SparseVector, Spreader } from './spread.ts';

export class IndexedProfile implements Profile {
  readonly thing: Thing;
  readonly senses: readonly Sense[];
  readonly length: number;
  readonly roles: ReadonlySet<Role>;
  readonly months: readonly number[];
  readonly asPart: () => SparseVector;
  private readonly walked: () => SparseVector;

  constructor(
    spreader: Spreader,
    thing: Thing,
    known: Pick<Profile, 'senses' | 'length' | 'months'> & { readonly roles: readonly Role[] },
  ) {
    this.thing = thing;
    this.senses = known.senses;
    this.length = known.length;
    this.roles = new Set(known.roles);
    this.months = known.months;
    this.asPart = once(() => partVector(spreader, this.senses));
    this.walked = once(() => vectorOfLength(spreader, this.senses, this.length));
  }

  get vector(): SparseVector {
    return this.walked();
  }

  get amount(): YearlyAmount | undefined {
    return statedAmount(this.thing);
  }
}
