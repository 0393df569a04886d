import { script } from './script.ts';
import { style } from './style.ts';

/**
 * The panel's page. It loads nothing: style and script stand in it and carry a nonce, everything else is forbidden.
 * What it shows comes by message. `nonce` must be new for each page and hard to guess.
 */
export function tracePage(nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>kalloc-lint: emulate</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main id="main"></main>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}
