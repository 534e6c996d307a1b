/** Properties in a mutation run: always the same cases, and the first counterexample is enough. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_129, endOnFailure: true });
