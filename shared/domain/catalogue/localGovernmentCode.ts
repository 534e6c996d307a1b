/**
 * Local government codes: two digits for the prefecture, three for the municipality, one check digit.
 * Source: 総務省 全国地方公共団体コード; S = 6a + 5b + 4c + 3d + 2e, the digit is the last of 11 − S mod 11.
 */

/** The check digit of a five-digit code; undefined unless it is five digits. */
export function checkDigit(code5: string): number | undefined {
  if (!/^\d{5}$/u.test(code5)) return undefined;
  const sum = [...code5].reduce((total, digit, i) => total + Number(digit) * (6 - i), 0);
  return (11 - (sum % 11)) % 10;
}

/**
 * The full codes that some digits may represent: 5 or 6 digits, full-width too, with the leading zero that Excel drops. Five digits can be a code
 * without its check digit or a full one without its zero; only a list of real codes can decide.
 */
export function codeCandidates(input: string): string[] {
  const digits = input.normalize('NFKC').trim();
  if (!/^\d{4,6}$/u.test(digits)) return [];
  const texts = digits.length === 6 ? [digits] : digits.length === 4 ? [`0${digits}`] : [digits, `0${digits}`];
  return texts.flatMap((text) => {
    const code5 = text.slice(0, 5);
    const digit = checkDigit(code5);
    const prefecture = Number(code5.slice(0, 2));
    if (digit === undefined || prefecture < 1 || prefecture > 47) return [];
    return text.length === 5 || text === `${code5}${digit}` ? [`${code5}${digit}`] : [];
  });
}

/** The first full code that the digits may represent; `undefined` if the check digit is wrong. */
export const normalizeCode = (input: string): string | undefined => codeCandidates(input)[0];
