/** Why a file cannot be looked at, in words. */
export const problems = {
  missing: 'there is no such file',
  unreadable: 'the file cannot be read',
  nul: 'the file has a NUL byte, so it is no source text',
  'not-utf8': 'the file is no UTF-8 text',
} as const;
