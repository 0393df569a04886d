import type { ClientCapabilities, DiagnosticTag } from 'vscode-languageserver/node';
import type { ClientExperimental } from './protocol.ts';

/** What the connected editor can do, read once from its capabilities; everything absent counts as "cannot". */
export interface ClientSupport {
  readonly pullDiagnostics: boolean;
  /** The server may register the pull provider after it has read the settings. */
  readonly dynamicDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly diagnosticTags: readonly DiagnosticTag[];
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly documentChanges: boolean;
  readonly hoverMarkdown: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly dynamicWatchers: boolean;
  /** It can watch a folder outside of the workspace. */
  readonly relativeWatchers: boolean;
  readonly progress: boolean;
  readonly statusNotifications: boolean;
  readonly emulateCommand: boolean;
  /** It has the other commands that actions call. */
  readonly commands: boolean;
  readonly inlayHints: boolean;
  readonly refreshCodeLenses: boolean;
  readonly refreshInlayHints: boolean;
}

/** Reads an editor's capabilities. */
export function clientSupport(capabilities: ClientCapabilities): ClientSupport {
  const { textDocument, workspace, window } = capabilities;
  const pull = textDocument?.diagnostic;
  const push = textDocument?.publishDiagnostics;
  // 3.17 tells what a diagnostic may hold in `publishDiagnostics` alone, 3.18 also in `diagnostic`.
  const either = (key: 'relatedInformation' | 'codeDescriptionSupport' | 'dataSupport') =>
    (pull as typeof push)?.[key] ?? push?.[key] ?? false;
  const edit = workspace?.workspaceEdit;
  const experimental = capabilities.experimental as ClientExperimental | undefined;
  return {
    pullDiagnostics: pull !== undefined,
    dynamicDiagnostics: pull?.dynamicRegistration ?? false,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    relatedInformation: either('relatedInformation'),
    codeDescription: either('codeDescriptionSupport'),
    diagnosticData: either('dataSupport'),
    diagnosticTags: (pull as typeof push)?.tagSupport?.valueSet ?? push?.tagSupport?.valueSet ?? [],
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    documentChanges: edit?.documentChanges ?? false,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    configuration: workspace?.configuration ?? false,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    dynamicWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    relativeWatchers: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    progress: window?.workDoneProgress ?? false,
    statusNotifications: experimental?.kallocLintStatus ?? false,
    emulateCommand: experimental?.kallocLintEmulate ?? false,
    commands: experimental?.kallocLintCommands ?? false,
    inlayHints: textDocument?.inlayHint !== undefined,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
  };
}
