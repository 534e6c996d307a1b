/** The child of the kill test: opens the library and writes as fast as it can, telling each edit only after it was acknowledged. */
import { Library } from '../../main/storage/library.ts';

const [folder = '', doc = '', from = '0'] = process.argv.slice(2);
const library = new Library({ folder });
process.stdout.write('ready\n');
for (let n = Number(from); ; n++) {
  const update = new Uint8Array(64 + (n % 200));
  new DataView(update.buffer).setUint32(0, n);
  // Several at once, as a person's typing and a moved card arrive together.
  const others = [
    library.append(doc, [update]),
    n % 5 === 0 ? library.append(`${doc.slice(0, -1)}z`, [update]) : undefined,
  ];
  if (n % 97 === 0) library.compact(`${doc.slice(0, -1)}z`);
  await Promise.all(others);
  process.stdout.write(`${n}\n`);
}
