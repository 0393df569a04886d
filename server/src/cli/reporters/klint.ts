import type { PreemptCountInfo } from '../../analysis.ts';
import { visible, wrap } from '../width.ts';
import type { Look, Sources } from './report.ts';
import { kernelName } from './text.ts';

/** The functions of a file for people, each with its annotation and below it what the annotation leaves out. */
export function klintText(found: readonly PreemptCountInfo[], sources: Sources, look: Look): string {
  const { paint, columns } = look;
  const notes = (all: readonly string[], indent: string): string =>
    all
      .flatMap((it) =>
        wrap(visible(it), Math.max(20, columns - indent.length - 2)).map(
          (line, i) => `${indent}${i === 0 ? '-' : ' '} ${line}\n`,
        ),
      )
      .map(paint.faint)
      .join('');
  let text = '';
  for (const it of found) {
    const where = `${visible(sources.display(it.place.path))}:${it.place.line}`;
    text += `${paint.strong(visible(it.function))}${paint.faint(`  ${where}`)}\n`;
    text += `    ${it.annotation || paint.error('no annotation fits')}\n${notes(it.notes, '    ')}`;
    for (const one of it.instances) {
      text += paint.faint(`    with ${visible(one.parameter)} = ${visible(one.type)}:\n`);
      text += `      ${one.annotation || paint.error('no annotation fits')}\n${notes(one.notes, '      ')}`;
    }
  }
  const [first] = found;
  if (first) {
    const known = found.filter((it) => it.unknown === 0).length;
    const all = `${found.length} function${found.length === 1 ? '' : 's'}`;
    text += `\n${all}, ${known} without anything unknown, against ${kernelName(first.kernel)}\n`;
  }
  return text;
}

/** The object of `emulate --klint --format json`. */
export function klintJson(found: readonly PreemptCountInfo[], version: string, sources: Sources): string {
  const object = {
    schema: 1,
    tool: { name: 'kalloc-lint', version },
    preemptCounts: found.map((it) => ({
      function: it.function,
      file: sources.display(it.place.path),
      range: sources.range(it.place.path, it.place.span),
      kernel: { version: it.kernel.version, source: it.kernel.source, api: it.kernel.api },
      annotation: it.annotation || null,
      adjust: it.adjust,
      expect: it.expect ? { min: it.expect.min, max: it.expect.max ?? null } : null,
      notes: it.notes,
      unknown: it.unknown,
      instances: it.instances.map((one) => ({ ...one, annotation: one.annotation || null })),
    })),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}
