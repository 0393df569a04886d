/** The panel's looks. Colours are those of the theme; in high contrast shapes get its borders. */
export const style = `
body { padding: 0 16px 24px; font-family: var(--vscode-font-family); color: var(--vscode-foreground); }
h1 { font-size: 1.4em; font-weight: 600; margin: 14px 0 6px; } h1 small, h2 small, small { opacity: .75; font-weight: normal; }
h2 { font-size: 1em; font-weight: 600; margin: 12px 0 4px; } h3 { font-size: 1em; margin: 0 0 4px; }
code, pre, .number, .count { font-family: var(--vscode-editor-font-family); font-size: .95em; }
code { color: inherit; background: none; padding: 0; overflow-wrap: anywhere; white-space: normal; }
button.link { background: none; border: 0; padding: 0; font: inherit; cursor: pointer; color: var(--vscode-textLink-foreground); }
button.link:hover { text-decoration: underline; } h1 button.link { color: inherit; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
form { display: flex; flex-wrap: wrap; gap: 6px 20px; align-items: center; } label { display: inline-flex; align-items: center; gap: 6px; }
select { font: inherit; padding: 2px 4px; color: var(--vscode-dropdown-foreground); background: var(--vscode-dropdown-background); border: 1px solid var(--vscode-dropdown-border, transparent); }
input { accent-color: var(--vscode-button-background); }
.verdict { margin: 10px 0; font-weight: 600; } .verdict.violation, .report h3 { color: var(--vscode-errorForeground); }
details { margin: 8px 0; } summary { cursor: pointer; } ol { margin: 6px 0; }
.picture { display: flex; margin-top: 10px; } .labels { flex: none; } .scroll { overflow-x: auto; padding-bottom: 6px; }
svg text { fill: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: 12px; }
svg text.tick, svg text.size, svg text.inside { font-family: var(--vscode-editor-font-family); font-size: 11px; }
svg text.name, svg text.tick { opacity: .8; }
.rule { stroke: var(--vscode-foreground); stroke-opacity: .18; }
.call { fill: var(--vscode-foreground); fill-opacity: .1; }
.band { fill: var(--vscode-charts-green); fill-opacity: .22; stroke: var(--vscode-charts-green); }
.band.atomic { fill: var(--vscode-editorWarning-foreground); fill-opacity: .28; stroke: var(--vscode-editorWarning-foreground); }
.stretch { fill: var(--vscode-editorInfo-foreground); fill-opacity: .4; stroke: var(--vscode-editorInfo-foreground); }
.lock { fill-opacity: .3; fill: var(--vscode-editorWarning-foreground); stroke: var(--vscode-editorWarning-foreground); }
.lock.rcu { fill: var(--vscode-charts-purple); stroke: var(--vscode-charts-purple); }
.lock.irq { fill: var(--vscode-editorInfo-foreground); stroke: var(--vscode-editorInfo-foreground); }
.lock.sleeping { fill: var(--vscode-charts-blue); stroke: var(--vscode-charts-blue); }
.mark { fill: var(--vscode-charts-blue); stroke: var(--vscode-foreground); }
.mark.unknown, .mark.free { fill: var(--vscode-editor-background); } .mark.call { fill: none; } .mark.null { fill: none; stroke-width: 2.5; }
.mark.violation { fill: var(--vscode-errorForeground); stroke: var(--vscode-errorForeground); }
.bad { fill: var(--vscode-errorForeground); fill-opacity: .2; }
svg text.alarm { fill: var(--vscode-errorForeground); opacity: 1; font-weight: 700; font-size: 16px; } svg text.tick.alarm { font-size: 11px; }
.step rect { fill: transparent; cursor: pointer; } .step:hover rect { fill: var(--vscode-foreground); fill-opacity: .06; }
.step[aria-selected='true'] rect { fill: var(--vscode-foreground); fill-opacity: .07; stroke: var(--vscode-focusBorder); stroke-width: 1.5; }
svg.time:focus { outline: none; } svg.time:focus-visible .step[aria-selected='true'] rect { stroke-width: 3; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 14px; opacity: .85; font-size: .9em; } .key { display: inline-flex; align-items: center; gap: 2px; }
.facts { display: flex; flex-wrap: wrap; gap: 12px 32px; } section p { margin: 4px 0 8px; }
table { border-collapse: collapse; } th { text-align: left; font-weight: normal; opacity: .75; } th, td { padding: 1px 14px 1px 0; vertical-align: top; }
.report { border-left: 3px solid var(--vscode-errorForeground); padding: 2px 0 2px 12px; } pre { margin: 0; white-space: pre-wrap; }
.list tr { cursor: pointer; } .list tbody tr:hover { background: var(--vscode-list-hoverBackground); }
.list tr.chosen { background: var(--vscode-list-inactiveSelectionBackground); outline: 1px solid var(--vscode-contrastActiveBorder, transparent); }
.list tr.violation td { color: var(--vscode-errorForeground); } .number, .count { text-align: right; opacity: .8; }
.flag { font-weight: 600; white-space: nowrap; } .sign { font-weight: normal; }
.others { opacity: .9; } button.other, #reset { font: inherit; cursor: pointer; padding: 0 6px; border-radius: 2px; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-button-border, transparent); }
.list tr:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
select { max-width: min(60ch, 90vw); } td { overflow-wrap: anywhere; } td.number, td.count { overflow-wrap: normal; }
@media (max-width: 520px) {
  body { padding: 0 8px 16px; } form label { width: 100%; } select { flex: 1; min-width: 0; max-width: none; }
  .labels { margin-left: -10px; } .labels .name { font-size: 11px; } .facts { flex-direction: column; } .facts > * { min-width: 0; } .report { padding-left: 8px; }
  .list th:nth-child(2), .list td.count { display: none; }
}
${[1, 2, 3, 4, 5, 6].map((it) => `.depth${it} { padding-left: ${it * 18}px; }`).join(' ')}
.vscode-high-contrast rect.call, .vscode-high-contrast-light rect.call { stroke: var(--vscode-contrastBorder); }
.vscode-high-contrast .bad, .vscode-high-contrast-light .bad { stroke: var(--vscode-errorForeground); stroke-dasharray: 4 3; }
`;
