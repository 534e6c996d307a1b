/** Which of the given dated rules a forecast depends on. */
import type { RuleInUse } from '../rules.ts';
import type { Forecast } from './forecast.ts';
import type { ModelSettings } from './model.ts';

/** A doubt about interim payments is irrelevant if there are none. */
export function isBehind({ programme, key }: RuleInUse, settings: ModelSettings, f: Forecast): boolean {
  switch (programme) {
    case 'taxLiability':
      return settings.consumptionTax === 'exempt';
    case 'interimTax':
      return f.taxes.some((y) => (key === 'profit' ? y.interimProfitYen : y.interimConsumptionYen) > 0);
    case 'perCapitaTax':
      return settings.legalForm === 'company';
    case 'consumptionTax':
      return true;
    default:
      return key === settings.legalForm;
  }
}
