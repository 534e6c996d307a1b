/** Custom blocks without a reference: an image by its hash, and the generated list of sources. */
import {
  $getNodeByKey,
  DecoratorNode,
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
import { ImageView, SourceListView } from '../BlockViews.tsx';

type SerializedImage = Spread<{ media: string; alt: string }, SerializedLexicalNode>;
const HASH = /^[0-9a-f]{64}$/;

export class ImageNode extends DecoratorNode<JSX.Element> {
  __media: string;
  __alt: string;
  static override getType(): string {
    return 'image';
  }
  static override clone(node: ImageNode): ImageNode {
    return new ImageNode(node.__media, node.__alt, node.__key);
  }
  static override importJSON(json: SerializedImage): ImageNode {
    return new ImageNode().updateFromJSON(json);
  }
  constructor(media = '', alt = '', key?: NodeKey) {
    super(key);
    this.__media = media;
    this.__alt = alt;
  }
  override exportJSON(): SerializedImage {
    return { ...super.exportJSON(), media: this.__media, alt: this.__alt };
  }
  override updateFromJSON(json: LexicalUpdateJSON<SerializedImage>): this {
    super.updateFromJSON(json);
    const self = this.getWritable();
    self.__media = typeof json.media === 'string' && HASH.test(json.media) ? json.media : '';
    self.__alt = typeof json.alt === 'string' ? json.alt.slice(0, 400) : '';
    return this;
  }
  /** Its bytes stay in the plan; other programs get its description. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('p');
    if (this.__alt !== '') element.textContent = `［${this.__alt}］`;
    return { element };
  }
  setAlt(alt: string): void {
    this.getWritable().__alt = alt;
  }
  override createDOM(_config: EditorConfig): HTMLElement {
    const element = document.createElement('div');
    element.className = 'image-block';
    return element;
  }
  override updateDOM(): boolean {
    return false;
  }
  override isInline(): boolean {
    return false;
  }
  override decorate(editor: LexicalEditor): JSX.Element {
    const key = this.getKey();
    const setAlt = (alt: string) =>
      editor.update(() => {
        const node = $getNodeByKey(key);
        if (node instanceof ImageNode) node.setAlt(alt);
      });
    return <ImageView media={this.__media} alt={this.__alt} onAlt={setAlt} />;
  }
}

export class SourceListNode extends DecoratorNode<JSX.Element> {
  static override getType(): string {
    return 'source-list';
  }
  static override clone(node: LexicalNode): SourceListNode {
    return new SourceListNode(node.__key);
  }
  static override importJSON(json: SerializedLexicalNode): SourceListNode {
    return new SourceListNode().updateFromJSON(json);
  }
  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'source-list-block';
    return element;
  }
  override updateDOM(): boolean {
    return false;
  }
  override isInline(): boolean {
    return false;
  }
  override decorate(): JSX.Element {
    return <SourceListView />;
  }
}
