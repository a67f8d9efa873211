// What Node takes to read every record and to write as many bytes as a page has: see floor.sh.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [records, pages] = process.argv.slice(2);
const page = Buffer.alloc(12_000, 'x');
mkdirSync(pages, { recursive: true });
for (const name of readdirSync(records)) {
  readFileSync(`${records}/${name}`, 'utf8');
  writeFileSync(`${pages}/${name}.html`, page);
}
