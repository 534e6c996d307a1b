/** The tax limits according to the dated rules of a day. A limit without a rule is infinite: nothing is made up. */
import type { RuleBook } from '../rules.ts';
import type { TaxRules } from './taxStatus.ts';

const NEVER = Number.MAX_SAFE_INTEGER;

export function taxRulesOf(book: RuleBook): TaxRules {
  const yen = (programme: string, key: string, otherwise = NEVER) => book.number(programme, key) ?? otherwise;
  return {
    exemptUpToYen: yen('taxLiability', 'exemptUpTo'),
    simplifiedUpToYen: yen('taxLiability', 'simplifiedUpTo'),
    capitalTaxedFromYen: yen('taxLiability', 'capitalFrom'),
    interimConsumption: [
      { overYen: yen('interimTax', 'consumption1'), times: 1 },
      { overYen: yen('interimTax', 'consumption3'), times: 3 },
      { overYen: yen('interimTax', 'consumption11'), times: 11 },
    ],
    // Basis points as parts per million.
    nationalPpm: yen('interimTax', 'nationalShare', 10_000) * 100,
    interimProfitOverYen: yen('interimTax', 'profit'),
    perCapitaYen: yen('perCapitaTax', 'company', 0),
  };
}
