/** A list of judges pasted from a spreadsheet or an e-mail. */
const MAX_JUDGES = 500;

export type JudgeRow = {
  readonly name: string;
  readonly org: string;
  readonly email: string;
  readonly categories: string[];
};

/**
 * Reads a judge per line: name, organisation, address and categories in that order, separated by tabs or commas. `skipped` are the lines without a
 * name, and those beyond 500 judges.
 */
export function readJudges(text: string): { readonly rows: readonly JudgeRow[]; readonly skipped: readonly string[] } {
  const rows: JudgeRow[] = [];
  const skipped: string[] = [];
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r?\n/u)) {
    if (line.trim() === '') continue;
    const [name = '', org = '', email = '', categories = ''] = line
      .split(/\t|,/u)
      .map((c) => c.trim().replace(/^"|"$/gu, ''));
    if (name === '' || rows.length >= MAX_JUDGES) skipped.push(line.slice(0, 60));
    // The header of a spreadsheet is not a name.
    else if (!/^(氏名|名前|name)$/iu.test(name))
      rows.push({
        name: name.slice(0, 120),
        org: org.slice(0, 200),
        email: email.slice(0, 200),
        categories: categories
          .split(/[、/]/u)
          .map((c) => c.trim())
          .filter(Boolean),
      });
  }
  return { rows, skipped };
}
