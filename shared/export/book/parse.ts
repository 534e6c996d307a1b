/** The part of the formula language that our workbooks use, as a tree. */

export type Node =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'name'; readonly name: string }
  | {
      readonly type: 'range';
      readonly sheet: string | undefined;
      readonly from: string;
      readonly to: string | undefined;
    }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly type: 'minus'; readonly of: Node }
  | { readonly type: 'two'; readonly op: string; readonly left: Node; readonly right: Node };

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|(?:'((?:[^']|'')+)'!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_.(])|([\p{L}_][\p{L}\p{N}_.]*)|(<=|>=|<>|[-+*/^&=<>(),]))/uy;

type Token = { readonly node?: Node; readonly word?: string; readonly sign?: string };

function tokens(formula: string): Token[] {
  const list: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(formula);
    if (!m) throw new SyntaxError(`${formula} at ${at}`);
    const [, number, text, sheet, from, to, word, sign] = m;
    if (number !== undefined) list.push({ node: { type: 'number', value: Number(number) } });
    else if (text !== undefined) list.push({ node: { type: 'text', value: text.replaceAll('""', '"') } });
    else if (from !== undefined) list.push({ node: { type: 'range', sheet: sheet?.replaceAll("''", "'"), from, to } });
    else if (word !== undefined) list.push({ word });
    else if (sign !== undefined) list.push({ sign });
  }
  return list;
}

/** Operators by precedence, lowest first. */
const LEVELS = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']] as const;

class Parser {
  private at = 0;
  private readonly list: readonly Token[];
  private readonly formula: string;
  constructor(formula: string) {
    this.formula = formula;
    this.list = tokens(formula);
  }

  whole(): Node {
    const node = this.level(0);
    if (this.at < this.list.length) this.fail();
    return node;
  }

  private fail(): never {
    throw new SyntaxError(`${this.formula} at word ${this.at}`);
  }
  private sign(): string | undefined {
    return this.list[this.at]?.sign;
  }
  private take(sign: string): void {
    if (this.sign() !== sign) this.fail();
    this.at++;
  }
  private level(n: number): Node {
    const signs: readonly string[] | undefined = LEVELS[n];
    if (!signs) return this.one();
    let left = this.level(n + 1);
    for (let op = this.sign(); op !== undefined && signs.includes(op); op = this.sign()) {
      this.at++;
      left = { type: 'two', op, left, right: this.level(n + 1) };
    }
    return left;
  }
  private one(): Node {
    const token = this.list[this.at];
    if (!token) return this.fail();
    this.at++;
    if (token.node) return token.node;
    if (token.sign === '-') return { type: 'minus', of: this.one() };
    if (token.sign === '(') {
      const inside = this.level(0);
      this.take(')');
      return inside;
    }
    if (token.word === undefined) return this.fail();
    if (this.sign() !== '(') return { type: 'name', name: token.word };
    this.at++;
    const args: Node[] = [];
    while (this.sign() !== ')') {
      if (args.length > 0) this.take(',');
      args.push(this.level(0));
    }
    this.take(')');
    return { type: 'call', name: token.word, args };
  }
}

/** Throws a `SyntaxError` on syntax that our workbooks do not use. */
export const parseFormula = (formula: string): Node => new Parser(formula).whole();
