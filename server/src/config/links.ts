/** The project's home, as `package.json` names it; a test holds the two together. */
export const repository = 'https://github.com/kalloc-lint/kalloc-lint';

/** A rule's page on the web: the `codeDescription` of a diagnostic, the `helpUri` of a SARIF rule. */
export function rulePage(id: string): string {
  return `${repository}/blob/main/docs/rules/${id}.md`;
}
