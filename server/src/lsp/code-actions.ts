import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver/node';
import type { Finding, Fix } from '../analysis.ts';
import { allowActions } from './allow.ts';
import { allSafeEdits, toWorkspaceEdit } from './edits.ts';
import type { Problem } from './problem.ts';
import { reportOn, type Session, textDocument } from './session.ts';
import { type DiagnosticData, source, stateOf, toDiagnostics } from './to-proto.ts';
import { pathOf } from './uris.ts';

/** Every safe fix in a file, for `editor.codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.kalloc-lint`;

/** Commands of a client that says `kallocLintCommands`. */
const previewCommand = 'kalloc-lint.previewFix';
const explainCommand = 'kalloc-lint.explainRule';

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

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
    for (const problem of problems) actions.push(...allowActions(session, path, problem));
    for (const problem of firstOfEachRule(problems)) actions.push(...explain(session, problem));
  }
  // A source action belongs to a menu of its own and to saving: it is given only to who asks for it.
  if (only && wants(only, fixAllKind)) {
    const { edits } = allSafeEdits(reportOn(session, path));
    const edit = edits.length > 0 ? toWorkspaceEdit(session, edits) : undefined;
    if (edit) actions.push({ title: 'Apply all safe kalloc-lint fixes', kind: fixAllKind, edit });
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
    const title = safe ? fix.title : `${fix.title} (${reviewNote(fix)})`;
    const edit = toWorkspaceEdit(session, fix.edits);
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
    // A rewrite over several places is looked at as a whole before it is made, and is made as a whole.
    if (session.client.commands && !safe && fix.edits.length > 1) {
      actions.push({
        title: `Preview: ${fix.title}…`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [problem.diagnostic],
        command: { title: 'Preview', command: previewCommand, arguments: [fix.title, edit] },
      });
    }
  }
  return actions;
}

/** Why a fix that is not safe is to be looked at. */
function reviewNote({ edits }: Fix): string {
  return edits.some((edit) => /\bGFP_(?:NOWAIT|ATOMIC)\b/.test(edit.newText))
    ? 'review: may fail under memory pressure'
    : 'review: changes behaviour';
}

function firstOfEachRule(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((it, i) => problems.findIndex((other) => other.rule === it.rule) === i);
}

/** Opens the rule's page, in an editor that has the command. */
function explain(session: Session, { rule, diagnostic }: Problem): CodeAction[] {
  if (!session.client.commands) return [];
  const command = { title: 'Explain', command: explainCommand, arguments: [rule] };
  return [
    { title: `Explain \`${rule}\``, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command },
  ];
}

function fixAllOfRule(session: Session, path: string, rule: string, diagnostics: Diagnostic[]): CodeAction[] {
  const { edits, fixes } = allSafeEdits(reportOn(session, path), rule);
  if (fixes < 2) return [];
  const edit = toWorkspaceEdit(session, edits);
  const title = `Apply all \`${rule}\` fixes in this file`;
  return edit ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit }] : [];
}
