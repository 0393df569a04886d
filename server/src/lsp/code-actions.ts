import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { type Finding, type Fix, suppressLine } from '../analysis.ts';
import { allSafeEdits, toWorkspaceEdit } from './edits.ts';
import { reportOn, type Session, textDocument } from './session.ts';
import { type DiagnosticData, source, stateOf, toDiagnostics } from './to-proto.ts';
import { pathOf } from './uris.ts';

/** Every safe fix in a file, for `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.kalloc-lint`;

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/** One problem as the editor named it, with the fixes that hold in the present text. */
interface Problem {
  readonly rule: string;
  readonly fixes: readonly Fix[];
  readonly diagnostic: Diagnostic;
}

/** Quick fixes for the problems named or touched, and the source action where it is asked for. */
export function codeActions(session: Session, params: CodeActionParams): CodeAction[] {
  if (!session.client.codeActionLiterals) return [];
  const path = pathOf(params.textDocument.uri);
  const { only } = params.context;
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) {
    const problems = problemsAt(session, path, params);
    for (const problem of problems) actions.push(...quickFixes(session, problem));
    for (const rule of new Set(problems.map((problem) => problem.rule))) {
      const named = problems.filter((problem) => problem.rule === rule).map((problem) => problem.diagnostic);
      actions.push(...fixAllOfRule(session, path, rule, named));
    }
    for (const problem of problems) actions.push(...suppress(session, path, problem));
  }
  // A source action belongs to a menu of its own and to saving: it is given only to who asks for it.
  if (only && wants(only, fixAllKind)) {
    const { edits } = allSafeEdits(reportOn(session, path));
    const edit = edits.length > 0 ? toWorkspaceEdit(session, edits) : undefined;
    if (edit) actions.push({ title: 'Fix all safe kalloc-lint problems', kind: fixAllKind, edit });
  }
  return actions;
}

/** A kind is asked for by itself or by one above it: `source` asks for `source.fixAll.kalloc-lint`. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
}

function problemsAt(session: Session, path: string, params: CodeActionParams): Problem[] {
  const named = params.context.diagnostics.filter((each) => each.source === source);
  const usable = named.every((each) => (each.data as DiagnosticData | undefined)?.state === stateOf(session));
  if (named.length > 0 && usable) {
    return named.map((diagnostic) => ({ ...(diagnostic.data as DiagnosticData), diagnostic }));
  }
  // The editor kept no data, or the text moved on since: the report on the present text decides.
  const document = textDocument(session, path);
  if (!document) return [];
  const report = reportOn(session, path);
  const range = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
  const touched = ({ span }: Finding) => range.start <= span.end && range.end >= span.start;
  const diagnostics = toDiagnostics(session, report);
  return report.findings
    .map((finding, idx): [Finding, Problem] => [
      finding,
      { rule: finding.rule, fixes: finding.fixes, diagnostic: diagnostics[idx]! },
    ])
    .filter(([finding, { diagnostic }]) =>
      named.length > 0 ? named.some((each) => alike(each, diagnostic)) : touched(finding),
    )
    .map(([, problem]) => problem);
}

/** Editors move a diagnostic's range along with the text, so the same place in the same rule is the same problem. */
function alike(a: Diagnostic, b: Diagnostic): boolean {
  const [x, y] = [a.range.start, b.range.start];
  return a.code === b.code && x.line === y.line && x.character === y.character;
}

function quickFixes(session: Session, problem: Problem): CodeAction[] {
  const actions: CodeAction[] = [];
  let preferred = session.client.preferredActions;
  for (const fix of problem.fixes) {
    if (fix.applicability === 'display') continue;
    const safe = fix.applicability === 'safe';
    const title = safe ? fix.title : `${fix.title} (unsafe: may change behaviour)`;
    const confirmation = {
      label: fix.title,
      description: 'kalloc-lint: this may change what the program does',
    };
    const edit = toWorkspaceEdit(session, fix.edits, safe ? undefined : confirmation);
    if (!edit) continue;
    const action: CodeAction = {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [problem.diagnostic],
      edit,
    };
    // The best safe fix alone is what "auto fix" may take without a look.
    if (safe && preferred) action.isPreferred = true;
    preferred &&= !safe;
    actions.push(action);
  }
  return actions;
}

function fixAllOfRule(session: Session, path: string, rule: string, diagnostics: Diagnostic[]): CodeAction[] {
  const { edits, fixes } = allSafeEdits(reportOn(session, path), rule);
  if (fixes < 2) return [];
  const edit = toWorkspaceEdit(session, edits);
  const title = `Fix all \`${rule}\` problems in this file`;
  return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }] : [];
}

function suppress(session: Session, path: string, { rule, diagnostic }: Problem): CodeAction[] {
  const document = textDocument(session, path);
  if (!document) return [];
  const start = document.offsetAt(diagnostic.range.start);
  const edit = suppressLine(path, document.getText(), start, rule);
  const workspaceEdit = edit && toWorkspaceEdit(session, [edit]);
  if (!workspaceEdit) return [];
  const title = `Allow \`${rule}\` on this line`;
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: workspaceEdit }];
}
