import { type AbstractOp, evaluateGfp, kernelTraits } from '../../emulator/index.ts';
import type { Fix } from '../../finding.ts';
import type { FlowViolation } from '../../flow/index.ts';
import type { RuleContext } from '../rule.ts';
import { callAt, type Site } from './fixes.ts';
import { flowOf } from './flow-of.ts';

const blocking = /\bGFP_(?:KERNEL(?:_ACCOUNT)?)\b/g;

/** Other flags: `GFP_NOWAIT` first, `GFP_ATOMIC` last; each only where the kernel takes it there without complaint. */
export function otherFlags(site: Site): Fix[] {
  const { cx, violation } = site;
  const { op } = violation;
  if (!violation.flags || !('flags' in op)) return [];
  const found = callAt(site);
  if (!found || (found.call.kind !== 'call' && found.call.kind !== 'methodCall')) return [];
  const { argsSpan } = found.call;
  const args = cx.text.slice(argsSpan.start, argsSpan.end);
  const spots = [...args.matchAll(blocking)];
  if (spots.length !== 1) return [];
  const traits = kernelTraits(cx.model.info.version);
  const start = argsSpan.start + spots[0]!.index;
  const out: Fix[] = [];
  for (const name of ['GFP_NOWAIT', 'GFP_ATOMIC']) {
    const flags = evaluateGfp(traits, replaceBlocking(violation.flags.expr, name));
    const { judge } = flowOf(cx);
    if (judge.judge(violation.context.state, { ...op, flags } as AbstractOp).verdict !== 'silent') continue;
    out.push({
      title: `Allocate with \`${name}\``,
      applicability: 'unsafe',
      edits: [
        { path: cx.path, span: { start, end: start + spots[0]![0].length }, newText: name },
        ...importOf(cx, name),
      ],
    });
  }
  return out;
}

type GfpExpr = NonNullable<FlowViolation['flags']>['expr'];

function replaceBlocking(expr: GfpExpr, name: string): GfpExpr {
  switch (expr.kind) {
    case 'constant':
      return /^GFP_KERNEL/.test(expr.name) ? { kind: 'constant', name } : expr;
    case 'or':
    case 'and':
      return { ...expr, left: replaceBlocking(expr.left, name), right: replaceBlocking(expr.right, name) };
    default:
      return expr;
  }
}

/** The prelude brings all flags in; a file that names them one by one gets the new one beside `GFP_KERNEL`. */
function importOf(cx: RuleContext, name: string): Fix['edits'] {
  if (new RegExp(`\\b${name}\\b`).test(cx.text.replace(/\/\/.*/g, ''))) return [];
  const found = /\buse\s[^;]*?flags::(?:\{[^}]*?)?\b(GFP_KERNEL)\b/.exec(cx.text);
  if (!found || /\bprelude::\*|flags::\*/.test(cx.text)) return [];
  const at = found.index + found[0].length;
  const braced = /flags::\{[^}]*$/.test(found[0]);
  return braced
    ? [{ path: cx.path, span: { start: at, end: at }, newText: `, ${name}` }]
    : [
        {
          path: cx.path,
          span: { start: at - 'GFP_KERNEL'.length, end: at },
          newText: `{GFP_KERNEL, ${name}}`,
        },
      ];
}
