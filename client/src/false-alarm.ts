/** What a report says. */
export interface FalseAlarm {
  readonly version: string;
  readonly kernel: string;
  readonly rule: string;
  readonly message: string;
  readonly excerpt: string;
}

/** Addresses that are longer are cut by browsers and refused by servers. */
const longest = 6000;

/**
 * The address that opens the form for false alarms with everything filled in, each part in the field of its name
 * (`.github/ISSUE_TEMPLATE/false-alarm.yml`); the excerpt is cut where it is too long for that.
 */
export function issueAddress(bugs: string, { version, kernel, rule, message, excerpt }: FalseAlarm): string {
  const address = (code: string): string => {
    const fields = {
      template: 'false-alarm.yml',
      title: `False alarm: ${rule}`,
      rule,
      code,
      report: `kalloc-lint ${version}\n${message}`,
      kernel,
    };
    const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${bugs}/new?${query.join('&')}`;
  };
  let code = excerpt;
  while (address(code).length > longest && code.length > 0)
    code = `${code.slice(0, Math.floor(code.length * 0.9) - 4)}\n…`;
  return address(code);
}
