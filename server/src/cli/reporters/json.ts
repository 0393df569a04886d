import type { Finding, KernelInfo } from '../../analysis.ts';
import { countSeverities, type Report } from './report.ts';

/** The object of `--format json`. Other programs read it: what it holds changes only with `schema`. */
export function jsonReport(report: Report): string {
  const { kernel, kernels, skipped, sources } = report;
  const object = {
    schema: 1,
    tool: { name: 'kalloc-lint', version: report.version },
    kernel: kernel ? chosenKernel(kernel) : null,
    // Several trees in one run: which file was checked against which.
    ...(kernels && {
      kernels: kernels.map(({ kernel, files }) => ({
        ...chosenKernel(kernel),
        files: files.map((it) => sources.display(it)),
      })),
    }),
    summary: {
      files: report.files,
      ...countSeverities(report.findings),
      unknown: report.unknowns.length,
      milliseconds: Math.round(report.milliseconds),
      ...(report.baselined !== undefined && { baselined: report.baselined }),
      ...(skipped && { skipped: skipped.files.length }),
    },
    findings: report.findings.map((finding) => jsonFinding(finding, report)),
    ...(skipped?.listed && {
      skipped: skipped.files.map(({ path, reason }) => ({ file: sources.display(path), reason })),
    }),
    unknowns: report.unknowns.map((it) => ({
      kind: it.kind,
      file: report.sources.display(it.path),
      range: report.sources.range(it.path, it.span),
      what: it.what,
      reason: it.reason,
    })),
  };
  return JSON.stringify(object, null, 2) + '\n';
}

/** A kernel by the version that was asked for, with the profiles that stand in for it where none has that name. */
export function kernelJson(kernel: KernelInfo): object {
  const { version, asked, above, source, api } = kernel;
  return {
    version: asked ?? version,
    source,
    api,
    ...(standsIn(kernel) && { profiles: above === undefined ? [version] : [version, above] }),
  };
}

/** A kernel with how it was chosen. */
function chosenKernel(kernel: KernelInfo): object {
  const { root, reason } = kernel;
  return { ...kernelJson(kernel), ...(root !== undefined && { root }), reason };
}

function standsIn({ source, asked }: KernelInfo): boolean {
  return source === 'profile' && asked !== undefined;
}

/** One finding as the contract has it; `help` is empty where there is nothing to advise. */
function jsonFinding(finding: Finding, { sources, origins }: Report): object {
  const origin = origins?.get(finding);
  return {
    rule: finding.rule,
    severity: finding.severity,
    verdict: finding.verdict,
    file: sources.display(finding.path),
    range: sources.range(finding.path, finding.span),
    message: finding.message,
    help: finding.help ?? '',
    ...(origin && { origin }),
    trace: finding.trace.map((step) => ({
      file: sources.display(step.path),
      ...sources.range(step.path, step.span).start,
      note: step.note,
    })),
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      applicability: fix.applicability,
      edits: fix.edits.map((edit) => ({
        file: sources.display(edit.path),
        range: sources.range(edit.path, edit.span),
        newText: edit.newText,
      })),
    })),
  };
}
