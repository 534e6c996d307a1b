/** The rows of a plan outside the funding plan, field by field. */
import { BOX_ROLES } from '../../domain/box/roles.ts';
import { CARD_COLOURS, DISCLOSURES, EVIDENCE_STATUSES, NODE_KINDS } from '../../domain/canvas/kinds.ts';
import {
  choice,
  day,
  entry,
  flag,
  attachment as image,
  number,
  order,
  row,
  signature,
  withField,
  words,
  yen,
} from './kinds.ts';

const status = choice('card.status', EVIDENCE_STATUSES, (v) => `evidence.${v}`);

export const ENTITY_FIELDS = {
  canvases: { title: words('change.name'), order },
  nodes: {
    kind: choice('card.kind', NODE_KINDS, (v) => `kind.${v}`),
    title: words('card.title'),
    note: words('card.note'),
    colour: choice('card.colour', CARD_COLOURS, (v) => `colour.${v}`),
    status,
    url: words('card.url'),
    image: image('change.image'),
    entry: entry('change.entry'),
    disclosure: choice('disclosure.label', DISCLOSURES, (v) => `disclosure.${v}`),
    claim: words('change.claim'),
    folded: flag('change.folded'),
  },
  assumptions: {
    combination: row('nodes', 'kind.combination'),
    text: words('assumption.text'),
    status,
    evidence: words('change.evidence'),
    order,
  },
  figures: {
    label: words('figure.label'),
    value: number('change.value'),
    unit: words('figure.unit', withField('value')),
    basis: words('field.basis'),
    nodes: row('nodes', 'figure.behind'),
    ...signature,
  },
  citations: {
    title: words('citation.title'),
    publisher: words('citation.publisher'),
    locator: words('citation.locator'),
    url: words('citation.url'),
    asOf: words('citation.asOf'),
    entryId: words('change.entry'),
  },
  tasks: {
    title: words('task.title'),
    done: flag('task.done'),
    owner: words('task.owner'),
    due: day('task.due'),
    about: words('change.about'),
    order,
  },
  ownWords: {
    word: words('ownWord.word'),
    of: words('ownWord.of'),
    yields: words('ownWord.yields'),
    needs: words('ownWord.needs'),
  },
  boxes: { title: words('change.name'), order },
  boxColumns: {
    box: row('boxes', 'noun.boxes'),
    title: words('change.name'),
    role: choice('box.role', BOX_ROLES, (v) => `box.role.${v}`),
    order,
  },
  boxCells: {
    column: row('boxColumns', 'noun.boxColumns'),
    node: row('nodes', 'noun.nodes'),
    entry: entry('change.entry'),
    text: words('box.cellText'),
    months: words('box.months'),
    kilometres: number('box.kilometres'),
    yen: yen('box.yen'),
    permit: flag('box.permit'),
    car: flag('box.car'),
    order,
  },
} as const;
