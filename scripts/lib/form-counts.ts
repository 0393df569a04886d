import { readFileSync, writeFileSync } from 'node:fs';

/** How many seeds of one form were found in one kernel. */
export interface FormCount {
  readonly found: number;
  readonly proved: number;
  readonly of: number;
  /** Silent twins that were reported all the same. */
  readonly twins: number;
}

/** The counts of forms by kernel, as they come up. */
export class FormCounts {
  readonly #kernels: string[] = [];
  readonly #rows = new Map<string, Map<string, FormCount>>();

  add(form: string, kernel: string, count: FormCount): void {
    if (!this.#kernels.includes(kernel)) this.#kernels.push(kernel);
    let row = this.#rows.get(form);
    if (!row) this.#rows.set(form, (row = new Map()));
    row.set(kernel, count);
  }

  /** A Markdown table: a row for each form, and for each kernel what was found and how many twins were reported. */
  table(): string {
    const names = this.#kernels.map((it) => it.replace(/^linux-/, ''));
    const head = ['Form', ...names.flatMap((it) => [`Found in ${it}`, `Twins reported in ${it}`])];
    const rows = [...this.#rows].map(([form, row]) => [
      form,
      ...this.#kernels.flatMap((it) => cells(row.get(it))),
    ]);
    return [head, head.map(() => '---'), ...rows].map((it) => `| ${it.join(' | ')} |`).join('\n');
  }
}

function cells(it: FormCount | undefined): readonly string[] {
  if (!it) return ['', ''];
  const verdict = it.proved === it.found ? '' : it.proved === 0 ? ', *possible*' : `, ${it.proved} *proved*`;
  return [`${it.found} of ${it.of}${verdict}`, `${it.twins} of ${it.of}`];
}

/** Several texts of top-level items as one, with what stands in more than one of them only once. */
export function joinItems(texts: readonly string[]): string {
  const start =
    /^(?=(?:fn|struct|enum|trait|impl|const|macro_rules!|seeded_\w+!)\b|(?:macro_rules|seeded_\w+)!)/m;
  return [...new Set(texts.flatMap((it) => it.split(start)))].join('');
}

/** Puts a table between `<!-- NAME -->` and `<!-- /NAME -->` of a Markdown file. Throws where they are not there. */
export function writeTable(path: string, name: string, table: string): void {
  const text = readFileSync(path, 'utf8');
  const [before, rest] = text.split(`<!-- ${name} -->\n`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (after === undefined) throw new Error(`${path} has no place for ${name}`);
  writeFileSync(path, `${before}<!-- ${name} -->\n${table}\n<!-- /${name} -->${after}`);
}
