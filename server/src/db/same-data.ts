/** Whether two pieces of plain data are the same, as JSON has it. */
export function sameData(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
