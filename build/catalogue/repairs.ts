/**
 * Decisions on the given entries that a person took by reading them. Everything else is done by rule in buildCatalogue.ts.
 */
import type { EntryKind } from '../../shared/data/catalogue/schema.ts';

/** Entries that describe one thing; the first keeps its id, all sources are kept. */
export const MERGES: readonly (readonly [string, ...string[]])[] = [
  ['revitalization2-kansai-cyber-network', 'revitalization2-kansai-cyber'],
  ['jcci-slides-meguru-npo', 'jcci-report-org-meguru'],
  ['revitalization2-regional-living-area', 'jcci-report-m-living-area', 'meti-regional-living-sphere'],
  ['jcci-support-it-subsidy', 'meti-it-subsidy'],
  ['jcci-report-org-jfc', 'meti-jfc'],
  ['jcci-report-org-revicareer', 'revitalization2-revicareer'],
  ['meti-land-shortage', 'jcci-slides-challenge-industrial-land'],
  ['meti-regional-hub-tax', 'revitalization2-regional-hub-tax'],
  ['jcci-support-monozukuri-subsidy', 'jcci-report-fund-monozukuri-subsidy'],
  ['jcci-support-marukei-loan', 'jcci-report-fund-marukei'],
  ['jcci-support-shoryokuka-subsidy', 'meti-shoryokuka-subsidy'],
  ['jcci-support-jizokuka-subsidy', 'jcci-report-fund-jizokuka-subsidy'],
  ['meti-regional-coop-platform', 'revitalization2-community-cooperative-platform'],
  ['jcci-support-productivity-revolution', 'meti-productivity-revolution'],
  ['revitalization2-pillar-local-innovation', 'jcci-report-m-chiho-innovation'],
  ['meti-southern-cross-miyazaki', 'revitalization2-southern-cross-systems'],
  ['jcci-report-fund-subordinated-loan', 'meti-subordinated-loan'],
];

/** Entries filed under a kind that their own text contradicts. */
export const KIND_REPAIRS: Readonly<Record<string, EntryKind>> = {
  // Desks and networks that help with funding, not money one can apply for.
  'jcci-report-fund-nagoya-cf-center': 'organisation',
  'jcci-report-fund-nanao-quartet': 'organisation',
  // Demands on the law, not programmes in force.
  'jcci-report-fund-small-public-offering': 'measure',
  'jcci-report-fund-qualified-investor': 'measure',
  'jcci-report-fund-unlisted-market': 'measure',
  'jcci-report-fund-req-wide-area-grants': 'measure',
  'jcci-report-fund-hq-dispersal-tax': 'measure',
  'jcci-report-fund-hometown-tax-corporate': 'measure',
  'jcci-report-fund-chiiki-mirai-tax': 'measure',
  'jcci-report-fund-startup-guarantee': 'funding',
  'meti-shoryokuka-catalog': 'measure',
  // A partner in staffing and a language course: nothing to build on technically.
  'jcci-report-seed-shinshu-univ': 'organisation',
  'jcci-report-seed-hanoi-hust': 'measure',
  // A thought about small firms, not something a plan can use as an input.
  'jcci-support-small-firm-social-value': 'measure',
};

/** Programmes of `shared/data/schemeRules` by entry. */
export const SCHEME_LINKS: Readonly<Record<string, readonly string[]>> = {
  'jcci-support-marukei-loan': ['marukei'],
  'jcci-support-corona-marukei': ['marukei'],
  'jcci-report-fund-subordinated-loan': ['subordinatedLoan'],
  'jcci-report-fund-hybrid-equity-debt': ['subordinatedLoan'],
  'jcci-report-fund-startup-guarantee': ['startupGuarantee'],
  'jcci-report-fund-enterprise-value-collateral': ['enterpriseValueCollateral'],
  'revitalization2-cash-flow-lending': ['enterpriseValueCollateral'],
  'jcci-report-fund-angel-tax': ['angelTax'],
  'jcci-report-fund-kabunushi-community': ['shareholderCommunity'],
  'jcci-report-fund-small-private-placement': ['smallPrivatePlacement'],
  'jcci-report-fund-equity-crowdfunding': ['equityCrowdfunding'],
  'jcci-report-fund-cci-fas': ['equityCrowdfunding'],
  'jcci-support-jizokuka-subsidy': ['jizokuka'],
  'jcci-support-monozukuri-subsidy': ['monozukuri'],
  'jcci-support-shoryokuka-subsidy': ['shoryokuka'],
  'meti-shoryokuka-general': ['shoryokuka'],
  'jcci-support-it-subsidy': ['digitalAi'],
  'meti-it-security-slot': ['digitalAi'],
  'jcci-support-succession-subsidy': ['successionMa'],
  'revitalization2-large-growth-subsidy': ['growthAcceleration'],
  'jcci-report-fund-jfc-regional-employment': ['jfcStartup'],
};
