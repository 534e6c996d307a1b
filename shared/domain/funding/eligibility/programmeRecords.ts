/**
 * One record per programme that a business can be checked against: its names, the questions for the person, its conditions in display
 * order, and the required documents. Its dated rules are in `shared/data/schemeRules`; a missing one does not compile
 * (`rules.ts` there). Sources: marukei.md, debt.md and subsidies.md in docs/domain.
 */
import type { CheckCall } from './checks.ts';
import type { DocumentId } from './documents.ts';

/** A message in Japanese and English. */
type Said = readonly [string, string];

/** Questions of single programmes that only the person can answer, by yes or no: the question in the form, and the name of the condition. */
export const SCHEME_FACTS = {
  wagePlan: {
    asks: ['賃上げと生産性の目標を立てて、守れますか', 'Will you set goals for wages and productivity and keep them?'],
    condition: ['賃上げと生産性の目標', 'Goals for wages and productivity'],
  },
  newMarket: {
    asks: ['自社にとって新しい製品で、新しい市場ですか', 'Is it a new product in a market new to you?'],
    condition: ['新しい製品と市場', 'New product and market'],
  },
  grantAboveFloor: {
    asks: ['補助額は750万円以上になりますか', 'Will the grant be at least 7.5 million yen?'],
    condition: ['補助額の下限', 'Least grant'],
  },
  listedProduct: {
    asks: ['買うのは、カタログに載った製品ですか', 'Is the product in the catalogue?'],
    condition: ['カタログの製品', 'Product of the catalogue'],
  },
  registeredTool: {
    asks: ['入れるのは、登録されたITツールですか', 'Is the tool registered?'],
    condition: ['登録されたツール', 'Registered tool'],
  },
  handoverSoon: {
    asks: ['5年以内に事業を引き継ぎますか', 'Is the business handed over within five years?'],
    condition: ['事業承継の時期', 'When the business is handed over'],
  },
  growthSales: {
    asks: ['売上は10億円以上、100億円未満ですか', 'Are sales 1 billion yen or more, and below 10 billion?'],
    condition: ['売上の規模', 'Size of sales'],
  },
  growthInvestment: {
    asks: [
      '投資は1億円以上ですか（外注費・専門家経費を除く）',
      'Is the investment at least 100 million yen, without outsourcing and experts?',
    ],
    condition: ['投資の規模', 'Size of the investment'],
  },
  hundredDeclared: {
    asks: ['100億宣言を公表しましたか', 'Has the 10-billion declaration been published?'],
    condition: ['100億宣言', 'The 10-billion declaration'],
  },
} as const satisfies Record<string, { readonly asks: Said; readonly condition: Said }>;
export type SchemeFact = keyof typeof SCHEME_FACTS;
export const SCHEME_FACT_NAMES = Object.keys(SCHEME_FACTS) as [SchemeFact, ...SchemeFact[]];

export type ProgrammeRecord = {
  readonly words: Said;
  /** Asked only in the form of this programme; the check `facts` creates their conditions. */
  readonly facts: readonly SchemeFact[];
  /** Checks of `checks.ts` by name. A check with other rules than usual names them: `['amount', 'planAbove']`. */
  readonly checks: readonly CheckCall[];
  readonly documents: readonly DocumentId[];
};

/** Documents that chambers require, as a union over chambers. */
const CHAMBER_DOCUMENTS = [
  'accounts',
  'taxReturn',
  'trialBalance',
  'taxReceipts',
  'incomeCertificate',
  'registry',
  'quotation',
  'licence',
  'loanSchedule',
] as const satisfies readonly DocumentId[];

/** In the usual order of application. */
export const PROGRAMMES = {
  marukei: {
    words: ['マル経融資', 'Marukei loan'],
    facts: [],
    checks: [
      'hygieneRouting',
      'employees',
      'district',
      'guidance',
      'taxes',
      'industry',
      'useOfFunds',
      ['amount', 'planAbove'],
      'membership',
      'chamber',
    ],
    documents: [...CHAMBER_DOCUMENTS, 'businessPlan'],
  },
  hygieneLoan: {
    words: ['生活衛生改善貸付', 'Hygiene trades loan'],
    facts: [],
    checks: ['hygieneTrade', 'employees', 'guidance', 'taxes', 'useOfFunds', 'amount', 'chamber'],
    documents: CHAMBER_DOCUMENTS,
  },
  jfcStartup: {
    words: ['新規開業・スタートアップ支援資金', 'JFC start-up loan'],
    facts: [],
    checks: [['newBusiness', 'startWithin', 'within'], 'industry', 'amount', 'workingAmount', 'lender'],
    documents: [],
  },
  smallGuarantee: {
    words: ['小口零細企業保証', 'Small firms’ guarantee'],
    facts: [],
    checks: ['employees', 'industry', 'amount', 'lender'],
    documents: [],
  },
  startupGuarantee: {
    words: ['スタートアップ創出促進保証', 'Start-up guarantee'],
    facts: [],
    checks: [['newBusiness', 'startWithin'], 'planWindow', 'company', 'ownFunds', 'amount', 'lender'],
    documents: [],
  },
  noOwnerGuarantee: {
    words: ['経営者保証を選ばない保証', 'Guarantee without the owner'],
    facts: [],
    checks: ['company', 'accounts', 'lender'],
    documents: [],
  },
  subordinatedLoan: {
    words: ['資本性劣後ローン', 'Subordinated loan'],
    facts: [],
    checks: ['amount', 'lender'],
    documents: [],
  },
  enterpriseValueCollateral: {
    words: ['企業価値担保権', 'Charge over the business'],
    facts: [],
    checks: ['inForce', 'company', 'lender'],
    documents: [],
  },
  jizokuka: {
    words: ['持続化補助金（一般型）', 'Jizokuka subsidy'],
    facts: [],
    checks: ['call', 'employees', 'chamber'],
    documents: [],
  },
  jizokukaStartup: {
    words: ['持続化補助金（創業型）', 'Jizokuka subsidy for start-ups'],
    facts: [],
    checks: ['call', ['employees', 'jizokuka'], ['newBusiness', 'startWithin'], 'supportProgramme', 'chamber'],
    documents: [],
  },
  monozukuri: {
    words: ['ものづくり補助金', 'Monozukuri subsidy'],
    facts: ['wagePlan'],
    checks: [['call', 'rate'], 'leastStaff', ['grantBand', [5, 20, 50]], 'facts', 'lender'],
    documents: [],
  },
  newField: {
    words: ['新事業進出補助金', 'New field subsidy'],
    facts: ['newMarket', 'grantAboveFloor', 'wagePlan'],
    checks: [['call', 'rate'], ['grantBand', [20, 50, 100]], 'facts', 'lender'],
    documents: [],
  },
  mergedSubsidy: {
    words: ['新事業進出・ものづくり補助金', 'Merged subsidy'],
    facts: [],
    checks: [['call', 'rate'], ['grantBand', [5, 20, 50], 'capInnovation'], 'lender'],
    documents: [],
  },
  shoryokuka: {
    words: ['省力化投資補助金（一般型）', 'Labour-saving subsidy'],
    facts: ['wagePlan'],
    checks: [['call', 'rate'], ['grantBand', [5, 20, 50, 100]], 'facts', 'lender'],
    documents: [],
  },
  shoryokukaCatalogue: {
    words: ['省力化投資補助金（カタログ型）', 'Labour-saving, catalogue'],
    facts: ['listedProduct', 'wagePlan'],
    checks: [['call', 'rate'], ['grantBand', [5, 20]], 'facts', 'lender'],
    documents: [],
  },
  digitalAi: {
    words: ['デジタル化・AI導入補助金', 'Digital and AI subsidy'],
    facts: ['registeredTool'],
    checks: [['call', 'rate'], 'facts', 'lender'],
    documents: [],
  },
  successionMa: {
    words: ['事業承継・M&A補助金', 'Succession subsidy'],
    facts: ['handoverSoon'],
    checks: [['call', 'rate'], 'facts', 'lender'],
    documents: [],
  },
  growthAcceleration: {
    words: ['成長加速化補助金', 'Growth acceleration subsidy'],
    facts: ['growthSales', 'growthInvestment', 'hundredDeclared', 'wagePlan'],
    checks: [['call', 'rate'], 'facts', 'lender'],
    documents: [],
  },
} as const satisfies Record<string, ProgrammeRecord>;

export type EligibilityProgramme = keyof typeof PROGRAMMES;
/** The same records, with the fields' declared types instead of their literals. */
export const programmeRecord = (programme: EligibilityProgramme): ProgrammeRecord => PROGRAMMES[programme];
export const ELIGIBILITY_PROGRAMMES = Object.keys(PROGRAMMES) as EligibilityProgramme[];
export const isEligibilityProgramme = (id: string): id is EligibilityProgramme => Object.hasOwn(PROGRAMMES, id);

/** Japanese and English by message key, for the message catalogue. */
export const programmeMessages = Object.fromEntries([
  ...ELIGIBILITY_PROGRAMMES.map((id) => [`programme.${id}`, PROGRAMMES[id].words]),
  ...SCHEME_FACT_NAMES.flatMap((fact) => [
    [`fact.${fact}`, SCHEME_FACTS[fact].asks],
    [`condition.${fact}`, SCHEME_FACTS[fact].condition],
  ]),
]) as Readonly<Record<`programme.${EligibilityProgramme}` | `fact.${SchemeFact}` | `condition.${SchemeFact}`, Said>>;
