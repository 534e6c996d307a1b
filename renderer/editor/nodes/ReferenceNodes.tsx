/**
 * References in the text to the rest of the plan. Every such node holds only an id: deleting it never deletes its
 * target, and pasting it elsewhere in the plan shows the same target again. It is rendered by `ReferenceView`.
 */
import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMConversionMap,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  type LexicalUpdateJSON,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from 'lexical';
import type { JSX } from 'react';
import type { ReferenceType } from '../../../shared/doc/body.ts';
import { ReferenceView } from '../ReferenceView.tsx';

export type SerializedReference = Spread<{ target: string }, SerializedLexicalNode>;

const ID = /^[0-9a-z]{16}$/;

/** The text of a table in rows, without the controls in it. */
function bareTable(shown: HTMLTableElement): HTMLTableElement {
  const table = document.createElement('table');
  for (const { cells } of shown.rows) {
    const row = table.insertRow();
    for (const { tagName, textContent, colSpan } of cells) {
      const cell = document.createElement(tagName.toLowerCase() === 'th' ? 'th' : 'td');
      cell.textContent = textContent;
      cell.colSpan = colSpan;
      row.append(cell);
    }
  }
  return table;
}

export abstract class ReferenceNode extends DecoratorNode<JSX.Element> {
  __target: string;

  constructor(target = '', key?: NodeKey) {
    super(key);
    this.__target = target;
  }
  getTarget(): string {
    return this.getLatest().__target;
  }
  abstract referenceType(): ReferenceType;
  override exportJSON(): SerializedReference {
    return { ...super.exportJSON(), target: this.__target };
  }
  override updateFromJSON(json: LexicalUpdateJSON<SerializedReference>): this {
    super.updateFromJSON(json);
    this.getWritable().__target = typeof json.target === 'string' && ID.test(json.target) ? json.target : '';
    return this;
  }
  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement(this.isInline() ? 'span' : 'div');
    element.className = `reference ${this.referenceType()}`;
    return element;
  }
  override updateDOM(): boolean {
    return false;
  }
  /** Other programs cannot resolve the reference and get what is on screen: the words of a chip, the table of a block. */
  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const element = document.createElement(this.isInline() ? 'span' : 'div');
    element.dataset['musubi'] = this.referenceType();
    element.dataset['target'] = this.__target;
    const shown = editor.getElementByKey(this.getKey());
    if (this.isInline()) element.textContent = shown?.textContent ?? '';
    else for (const table of shown?.querySelectorAll('table') ?? []) element.append(bareTable(table));
    return { element };
  }
  override decorate(_editor: LexicalEditor): JSX.Element {
    return <ReferenceView type={this.referenceType()} target={this.__target} nodeKey={this.getKey()} />;
  }
}

/** Lexical requires a class per type with its own static `clone`; this creates them from one description. */
function defineReference(type: ReferenceType, inline: boolean) {
  return class extends ReferenceNode {
    static override getType(): string {
      return type;
    }
    static override clone(node: LexicalNode): ReferenceNode {
      return new this((node as ReferenceNode).__target, node.__key);
    }
    static override importJSON(json: SerializedReference): ReferenceNode {
      return new this().updateFromJSON(json);
    }
    static override importDOM(): DOMConversionMap | null {
      return {
        [inline ? 'span' : 'div']: (element: HTMLElement) =>
          element.dataset['musubi'] === type && ID.test(element.dataset['target'] ?? '')
            ? {
                // Its words belong to the rendering and not to the text.
                conversion: () => ({ node: new this(element.dataset['target']), after: () => [] }),
                priority: 3,
              }
            : null,
      };
    }
    override referenceType(): ReferenceType {
      return type;
    }
    override isInline(): boolean {
      return inline;
    }
    override isKeyboardSelectable(): boolean {
      return true;
    }
  };
}

export const CanvasEmbedNode = defineReference('canvas-embed', false);
const CombinationEmbedNode = defineReference('combination-embed', false);
const EntryEmbedNode = defineReference('entry-embed', false);
const TaskEmbedNode = defineReference('task-embed', false);
const CitationNode = defineReference('citation', true);
const FigureChipNode = defineReference('figure-chip', true);
const FundingEmbedNode = defineReference('funding-embed', false);
const FundingChipNode = defineReference('funding-chip', true);
const CombinationMentionNode = defineReference('combination-mention', true);

export const REFERENCE_NODES = {
  'canvas-embed': CanvasEmbedNode,
  'combination-embed': CombinationEmbedNode,
  'entry-embed': EntryEmbedNode,
  'task-embed': TaskEmbedNode,
  citation: CitationNode,
  'figure-chip': FigureChipNode,
  'combination-mention': CombinationMentionNode,
  'funding-embed': FundingEmbedNode,
  'funding-chip': FundingChipNode,
} as const satisfies Record<ReferenceType, typeof CanvasEmbedNode>;

export function $createReference(type: ReferenceType, target: string): ReferenceNode {
  return $applyNodeReplacement(new REFERENCE_NODES[type](target));
}
