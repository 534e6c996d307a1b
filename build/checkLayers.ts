/**
 * Enforces the layer table of the design: which folder may import which, npm packages included. A package without a
 * row fails, so that adding one is a decision. Also: only `shared/doc` may name a document's shared types.
 */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { filesIn, SOURCE } from './sourceFiles.ts';

const root = resolve(import.meta.dirname, '..');

/** Features that import another feature's small, stable part. Each is a decision: give the reason when adding one. */
const FEATURE_EXCEPTIONS: Record<string, readonly string[]> = {
  // Entries are dragged to the board from the catalogue beside it. A suggestion is shown in the outline, in the row
  // that it would change.
  canvas: [
    'renderer/catalogue/CatalogueBrowser.tsx',
    'renderer/catalogue/entryDrag.ts',
    'renderer/suggestions/SuggestionRow.tsx',
    'renderer/suggestions/useAnswers.ts',
  ],
  // The traced combination is shown beside the text.
  combination: ['renderer/editor/traced.ts'],
  // The region picker belongs to the catalogue's data; the first screen offers to open a file.
  home: ['renderer/catalogue/RegionPicker.tsx', 'renderer/files/contribution.tsx'],
  settings: ['renderer/catalogue/RegionPicker.tsx'],
  start: ['renderer/catalogue/RegionPicker.tsx'],
  // Fields parse numbers as people write them; a frozen board is drawn like any board.
  contest: ['renderer/funding/fields.tsx', 'renderer/canvas/ScenePicture.tsx', 'renderer/canvas/scene.ts'],
  // Actual amounts of a month are typed as people write them.
  forms: ['renderer/funding/fields.tsx'],
  // Boards look the same on pages as on screen.
  pages: ['renderer/canvas/paperBoard.ts', 'renderer/canvas/useDrawingWords.ts'],
  // The command line's printouts are rendered by the code of the screens.
  unattended: [
    'renderer/pages/Sheets.tsx',
    'renderer/pages/planPaper.ts',
    'renderer/pages/printPages.ts',
    'renderer/forms/FormPrint.tsx',
    'renderer/canvas/boardFile.ts',
    'renderer/canvas/scene.ts',
  ],
  // A code is shown as in an invitation; a table is read as the catalogue's is.
  organisation: ['renderer/sharing/QrCode.tsx', 'renderer/catalogue/openTable.ts'],
  // Boards look the same in files as on screen.
  files: ['renderer/canvas/paperBoard.ts'],
  // A suggestion is a change that has not been made: shown in the same rows.
  suggestions: ['renderer/versions/ChangeList.tsx'],
  variants: ['renderer/versions/ChangeList.tsx'],
  // One printout combines data of three features.
  evidence: [
    'renderer/coaching/GuidancePrint.tsx',
    'renderer/funding/EligibilityPanel.tsx',
    'renderer/funding/useFundingPage.ts',
    'renderer/funding/useMarukei.ts',
    'renderer/funding/useReason.ts',
  ],
};
const FEATURE_PACKAGES: Record<string, readonly string[]> = {
  unattended: ['lib0'],
  canvas: ['@xyflow/react', '@dagrejs/dagre', 'zod', '@fontsource', 'fonteditor-core', 'fflate', 'lib0'],
  editor: ['lexical', '@lexical', 'yjs'],
  files: ['yjs'],
  rehearsal: ['yjs'],
  sharing: ['uqr'],
  contest: ['pdfjs-dist', 'zod'],
};

type Layer = { readonly path: string; readonly layers: readonly string[]; readonly packages: readonly string[] };

/** First match wins: list the narrower path first. `layers` are path prefixes. */
const LAYERS: readonly Layer[] = [
  { path: 'shared/kernel', layers: [], packages: [] },
  { path: 'shared/text', layers: ['shared/kernel'], packages: ['diff'] },
  { path: 'shared/domain', layers: ['shared/kernel', 'shared/text'], packages: ['yalps'] },
  {
    path: 'shared/doc',
    // Only the type of the message keys: the field table names each field's messages.
    layers: [
      'shared/kernel',
      'shared/text',
      'shared/domain',
      ...['schema', 'sources'].map((name) => `shared/data/catalogue/${name}.ts`),
      // A catalogue pack contains words and rules, with the schemas and closed lists of the lexicon and the rules.
      ...['schema', 'functions', 'properties', 'risks'].map((name) => `shared/data/lexicon/${name}.ts`),
      'shared/data/schemeRules/schema.ts',
      'shared/i18n/messages.ts',
    ],
    packages: [
      ...['yjs', 'zod', 'lib0', 'fflate', '@noble/curves', 'age-encryption'],
      // Attachments of an entry are cleaned before judges see them.
      ...['@cantoo/pdf-lib', '@xmldom/xmldom'],
    ],
  },
  // Forms: the types of their records. Programmes: only types, that every one that is asked about or ranked has rules, and every one that has rules is asked about or ranked. Catalogue and lexicon: the closed lists
  // of the rules, so that what is stored has the values that the rules know.
  {
    path: 'shared/data',
    layers: [
      'shared/kernel',
      'shared/domain/funding/eligibility/programmeRecords.ts',
      'shared/domain/funding/ranking/lines.ts',
      'shared/domain/forms/records.ts',
      ...['entry', 'facets'].map((name) => `shared/domain/catalogue/${name}.ts`),
      'shared/domain/lexicon/view.ts',
    ],
    packages: ['zod'],
  },
  {
    path: 'shared/ipc',
    layers: [
      'shared/kernel',
      'shared/domain/roles/roles.ts',
      // What a founder's host passes on from an organisation's server.
      'shared/domain/organisation/records.ts',
      'shared/protocol/founder.ts',
      'shared/export/formats.ts',
      'shared/export/paper/pages.ts',
    ],
    packages: ['zod'],
  },
  { path: 'shared/protocol', layers: ['shared/kernel', 'shared/domain', 'shared/ipc'], packages: ['zod', 'lib0'] },
  {
    path: 'shared/export',
    layers: ['shared/kernel', 'shared/text', 'shared/domain', 'shared/doc'],
    packages: [
      ...['papaparse', '@cj-tech-master/excelts', 'fflate', 'lib0', 'zod', '@xmldom/xmldom'],
      // Markdown, import and export.
      ...['unified', 'remark-parse', 'remark-stringify', 'remark-gfm', 'remark-frontmatter', 'mdast', 'yaml'],
    ],
  },
  // The application core: what a person does and what the screens show of it, without a screen. The runtime comes in through `core.ts`.
  {
    path: 'shared/app',
    layers: [
      ...['kernel', 'text', 'domain', 'doc', 'data', 'export', 'protocol', 'ports', 'host'].map(
        (name) => `shared/${name}`,
      ),
      'shared/ipc/contract.ts',
      ...['messages', 'words', 'sample', 'workbook'].map((name) => `shared/i18n/${name}.ts`),
    ],
    // Tables come as Excel workbooks, and in the encodings of Excel and of Japanese systems.
    packages: [
      ...['yjs', 'y-protocols', 'zod', 'papaparse', 'encoding-japanese'],
      ...['@cj-tech-master/excelts', 'fflate'],
    ],
  },
  { path: 'shared/host', layers: ['shared/kernel', 'shared/ipc', 'shared/protocol'], packages: [] },
  {
    path: 'shared/i18n',
    layers: [
      'shared/i18n',
      'shared/kernel/disposable.ts',
      'shared/kernel/emitter.ts',
      'shared/kernel/languages.ts',
      'shared/kernel/text.ts',
      'shared/domain/canvas/kinds.ts',
      'shared/domain/funding/eligibility/programmeRecords.ts',
      'shared/domain/rehearsal/questionRecords.ts',
      'shared/export/formats.ts',
    ],
    packages: [],
  },
  {
    path: 'shared/ports',
    layers: ['shared/kernel', 'shared/domain', 'shared/doc', 'shared/ipc', 'shared/host'],
    packages: [],
  },
  { path: 'main/preload', layers: ['shared/ipc/channels.ts'], packages: ['electron'] },
  { path: 'main/storage/postgres', layers: ['shared', 'main/storage'], packages: ['node', 'pg'] },
  { path: 'main/storage', layers: ['shared'], packages: ['node', 'yjs'] },
  { path: 'main/ipc', layers: ['shared', 'main/storage'], packages: ['node', 'zod'] },
  { path: 'main/contest', layers: ['shared', 'main/storage', 'main/ipc'], packages: ['node', 'yjs'] },
  {
    path: 'main/sync-server',
    layers: ['shared', 'main/storage', 'main/ipc', 'main/contest'],
    packages: ['node', 'ws', 'yjs', 'lib0', 'zod', 'multicast-dns', 'proxy-addr'],
  },
  {
    path: 'main/homes',
    layers: ['shared', 'main/storage', 'main/ipc'],
    packages: ['node', 'ws', 'yjs', 'y-websocket', 'lib0', 'zod'],
  },
  {
    path: 'main/cli',
    layers: ['shared', 'main/storage', 'main/ipc', 'main/sync-server', 'main/homes'],
    packages: ['node', 'zod'],
  },
  {
    path: 'main/app',
    layers: [
      'shared',
      'main/storage',
      'main/ipc',
      'main/homes/homeBridge.ts',
      'main/homes/homeHandlers.ts',
      ...['staticFiles', 'sharing'].map((file) => `main/sync-server/${file}.ts`),
    ],
    packages: ['node', 'electron'],
  },
  {
    path: 'renderer/ui',
    layers: ['shared/kernel', 'shared/host', 'shared/i18n'],
    packages: ['react', 'react-aria-components'],
  },
  {
    path: 'renderer/shell',
    layers: ['shared', 'renderer/ui', 'renderer/session'],
    packages: ['react', 'react-dom', 'react-aria-components', 'lucide-react'],
  },
  { path: 'renderer/host', layers: ['shared'], packages: ['zod', 'idb', 'yjs'] },
  {
    path: 'renderer/session',
    layers: ['shared'],
    packages: ['react', 'yjs', 'y-websocket', 'y-protocols', 'lib0', 'zod'],
  },
  // A feature builds on the shell; it uses another feature only through its contributions, or by a reasoned
  // exception.
  ...[
    'box',
    'islands',
    'pages',
    'canvas',
    'editor',
    'catalogue',
    'combination',
    'home',
    'variants',
    'versions',
    'settings',
    'sharing',
    'comments',
    'suggestions',
    'coaching',
    'room',
    'funding',
    'contest',
    'rehearsal',
    'evidence',
    'files',
    'forms',
    'gallery',
    'organisation',
    'tasks',
    'trades',
    'twins',
    'start',
    'studio',
    'thoughts',
    'unattended',
  ].map(
    (feature): Layer => ({
      path: `renderer/${feature}`,
      layers: ['shared', 'renderer/ui', 'renderer/session', 'renderer/shell', ...(FEATURE_EXCEPTIONS[feature] ?? [])],
      packages: ['react', 'react-dom', 'react-aria-components', 'lucide-react', ...(FEATURE_PACKAGES[feature] ?? [])],
    }),
  ),
  // The app knows the features only through their two lists.
  {
    path: 'renderer/app',
    layers: [
      'shared',
      'renderer/ui',
      'renderer/session',
      'renderer/shell',
      'renderer/features.ts',
      'renderer/featuresOfPlan.ts',
    ],
    packages: ['react', 'react-dom', 'react-aria-components', 'lucide-react'],
  },
  // The lists themselves, the style sheets, and the entry point.
  { path: 'renderer', layers: ['shared', 'renderer'], packages: ['react-dom', '@fontsource', '@xyflow/react'] },
];

const filesOf = (folder: string): string[] => filesIn(folder, SOURCE).filter((path) => !path.endsWith('.d.ts'));

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g;
const packageOf = (specifier: string): string =>
  specifier.startsWith('node:')
    ? 'node'
    : specifier.startsWith('@')
      ? specifier.split('/').slice(0, 2).join('/')
      : (specifier.split('/')[0] ?? '');

const problems: string[] = [];
for (const file of ['shared', 'main', 'renderer'].flatMap(filesOf)) {
  const layer = LAYERS.find((l) => file.startsWith(`${l.path}/`));
  const text = readFileSync(join(root, file), 'utf8');
  if (!layer) {
    problems.push(`${file}: in no layer of the table`);
    continue;
  }
  for (const match of text.matchAll(IMPORT)) {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    if (specifier.startsWith('.')) {
      const target = relative(root, resolve(root, dirname(file), specifier.replace(/\?.*$/, '')))
        .split(sep)
        .join('/');
      const allowed =
        target.startsWith(`${layer.path}/`) || layer.layers.some((l) => target === l || target.startsWith(`${l}/`));
      if (!allowed) problems.push(`${file}: may not import ${target}`);
      // The build's own virtual modules are not packages.
    } else if (!specifier.startsWith('virtual:')) {
      const name = packageOf(specifier);
      if (!layer.packages.some((p) => p === name || name.startsWith(`${p}/`)))
        problems.push(`${file}: may not import the package ${name}`);
    }
  }
  if (!file.startsWith('shared/doc/') && /\.(getMap|getArray|getText|getXmlElement|getXmlFragment)\(/.test(text))
    problems.push(`${file}: only shared/doc names shared types`);
  if (/process\.versions\.electron|isElectron/.test(text))
    problems.push(`${file}: the app never asks which host it is in`);
}
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log('layers: ok');
