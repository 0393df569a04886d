import type { Finding, KernelInfo } from '../../analysis.ts';
import { isStoodInFor } from '../../kernel-info.ts';
import type { Paint } from '../paint.ts';
import { kernelJson } from '../reporters/json.ts';
import { countSeverities, type Sources } from '../reporters/report.ts';
import { plural } from '../reporters/text.ts';
import { displayWidth, visible } from '../width.ts';
import { KERNEL } from './kernels.ts';
import { breaks, type Row } from './rows.ts';

/** One kernel of the matrix. */
export interface Column {
  readonly label: string;
  readonly info: KernelInfo | undefined;
  readonly findings: readonly Finding[];
}

/** All that the matrix prints. */
export interface Matrix {
  readonly version: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Of a row that breaks on a kernel: the change that all kernels take, or that there is none. */
  readonly forms: ReadonlyMap<Row, string | undefined>;
  readonly files: number;
  readonly sources: Sources;
  readonly milliseconds: number;
  /** Nothing but the places. */
  readonly quiet: boolean;
}

/** Whether the code compiles on a kernel, as far as is known. */
export function fitsKernel({ findings }: Column): boolean {
  return !findings.some(breaks);
}

/** The object of `--format json`: what a check against one kernel prints, with `kernels` and `matrix` for several. */
export function matrixJson(matrix: Matrix): string {
  const { columns, rows, sources, version } = matrix;
  const object = {
    schema: 1,
    tool: { name: 'kalloc-lint', version },
    kernels: columns.map((it) => ({
      name: it.label,
      ...(it.info && {
        ...kernelJson(it.info),
        ...(it.info.root !== undefined && { root: it.info.root }),
      }),
      fits: fitsKernel(it),
      ...countSeverities(it.findings),
    })),
    summary: {
      files: matrix.files,
      fits: columns.filter(fitsKernel).map((it) => it.label),
      breaks: columns.filter((it) => !fitsKernel(it)).map((it) => it.label),
      milliseconds: Math.round(matrix.milliseconds),
    },
    matrix: rows.map((row) => {
      const form = matrix.forms.get(row);
      return {
        file: sources.display(row.path),
        range: sources.range(row.path, row.span),
        rule: row.rule,
        kernels: Object.fromEntries(
          columns.map(({ label }, idx) => {
            const it = row.findings[idx];
            return [
              label,
              it
                ? { severity: it.severity, verdict: it.verdict, message: it.message, help: it.help ?? '' }
                : null,
            ];
          }),
        ),
        ...(matrix.forms.has(row) && { form: form ?? null }),
      };
    }),
  };
  return JSON.stringify(object, null, 2) + '\n';
}

/** The matrix for people: a line for each place, a column for each kernel, then what fits where. */
export function matrixText(matrix: Matrix, paint: Paint): string {
  const { columns, rows, sources } = matrix;
  const place = (row: Row): string => {
    const { line, column } = sources.range(row.path, row.span).start;
    return visible(`${sources.display(row.path)}:${line}:${column}`);
  };
  const cell = (finding: Finding | undefined): string =>
    finding === undefined ? '·' : breaks(finding) ? 'breaks' : finding.severity;
  const heads = columns.map((it) => it.label);
  const widths = heads.map((it) => Math.max(displayWidth(it), 7));
  const left = Math.max(...rows.map((it) => displayWidth(place(it))), 0);
  const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - displayWidth(text)));
  const out: string[] = [];
  if (rows.length > 0)
    out.push(
      `${' '.repeat(left)}  ${heads
        .map((it, idx) => pad(it, widths[idx]!))
        .join('  ')
        .trimEnd()}`,
    );
  for (const row of rows) {
    const cells = row.findings.map((it, idx) => {
      const text = pad(cell(it), widths[idx]!);
      return it ? paint[it.severity](text) : paint.faint(text);
    });
    out.push(`${pad(place(row), left)}  ${cells.join('  ')}  ${row.rule}`);
    // The same words on several kernels are said once.
    const said = new Map<string, string[]>();
    for (const [idx, it] of row.findings.entries()) {
      if (!it) continue;
      const words = it.message.replaceAll(KERNEL, 'this kernel');
      said.set(words, [...(said.get(words) ?? []), heads[idx]!]);
    }
    for (const [words, on] of said)
      out.push(`${' '.repeat(left)}  ${said.size > 1 ? `${on.join(', ')}: ` : ''}${visible(words)}`);
    if (matrix.forms.has(row)) {
      const form = matrix.forms.get(row);
      out.push(
        `${' '.repeat(left)}  ${form === undefined ? 'no single form fits all of them' : `one form fits all: ${visible(form)}`}`,
      );
    }
  }
  if (matrix.quiet) return out.map((it) => `${it}\n`).join('');
  const fit = columns.filter(fitsKernel).map((it) => it.label);
  const not = columns.filter((it) => !fitsKernel(it)).map((it) => it.label);
  if (rows.length > 0) out.push('');
  out.push(`${plural(matrix.files, 'file')} checked against ${heads.join(', ')}`);
  for (const { label, info } of columns)
    if (info && isStoodInFor(info))
      out.push(`nothing is known of ${label} itself: the profile of ${info.version} stands in for it`);
  if (fit.length > 0 && matrix.files > 0)
    out.push(`compiles on ${fit.join(', ')}, as far as this tool can tell`);
  if (not.length > 0) out.push(`breaks on ${not.join(', ')}`);
  const open = [...matrix.forms.values()];
  if (open.length > 0) {
    const common = open.filter((it) => it !== undefined).length;
    out.push(
      common === open.length
        ? `one form fits all kernels: \`kalloc-lint fix --kernel ${heads.join(',')}\` writes it`
        : `${common} of ${open.length} places have one form that fits all kernels`,
    );
  }
  return `${out.join('\n')}\n`;
}
