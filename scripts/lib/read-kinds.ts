/** The name of the query that a label begins with: `root /m/a.rs fn f 0` is a `root`. */
export function kindOf(label: string): string {
  return /^(?:kernel files|clean function|lone file|crate root|\w+)/.exec(label)![0];
}

/** Kinds of recorded reads that other reads make up for, each with why it cannot be missed where it is forgotten. */
export const spare: Readonly<Record<string, string>> = {
  'clean function reads flow':
    'only a function with findings asks for it, and that is looked at anew each time',
  'clean function reads function': 'a rule that looks into it reads the text of its file as well',
  'clean function reads text': 'what a rule looks into there is a function, which is read as well',
  'clean function reads kernel': 'the crate, or the files of the kernel, stand on it and are read as well',
  'clean function reads kernel files':
    'the crate stands on the same kernel; in the kernel the rule reads all of it',
  'clean function reads lone file': 'the crate of a lone file is that of its root, which is read as well',
  'crate root reads exists': 'a file that comes or goes is in its directory, which is read as well',
  'flow reads crate root': 'the crate of that root is read as well',
  'flow reads kernel': 'the flow of the kernel is read as well',
  'flow reads kernel files': 'the flow of the kernel is read as well',
  'flow reads lone file': 'the texts of the crate are read as well',
  'flow reads vocabulary': 'it is made of the same texts',
  'function reads open':
    'a file that is closed with another text has another text, which is read as well; fuzzing needs it',
  'kernel reads exists': 'a file that comes has a shape, which is asked for and read as well',
  'lone file reads kernel': 'whoever asks for it has asked for the files of the kernel first',
  'lone file reads shape': 'its items are brought up to date whenever it is asked for',
  'root reads crate root': 'the crate of that root is read as well',
  'root reads kernel': 'the crate stands on it and is read as well',
  'root reads kernel files': 'the crate stands on the same kernel and is read as well',
  'rule reads clean function': 'whatever changes it, the rule has read by itself',
  'rule reads crate root': 'the crate of that root is read as well',
  'rule reads function': 'what the emulator found of it, or the text of its file, is read as well',
  'rule reads kernel':
    'a rule that asks it for more than its version asks for the place of the file, whose crate stands on it',
  'rule reads kernel files': 'the crate stands on the same kernel; in the kernel the rule reads all of it',
  'rule reads lone file': 'the crate of a lone file is that of its root, which is read as well',
  'violations reads crate': 'the vocabulary stands on it, and counts as changed with it',
  'violations reads crate root': 'the crate of that root is read as well',
  'violations reads kernel': 'the crate stands on it and is read as well',
  'violations reads kernel files': 'the crate stands on the same kernel and is read as well',
  'violations reads lone file': 'the crate of a lone file is that of its root, which is read as well',
  'vocabulary reads crate root': 'the crate of that root is read as well',
  'vocabulary reads kernel': 'the texts of its files are read as well',
  'vocabulary reads kernel files': 'the kernel and the texts of its files are read as well',
  'vocabulary reads lone file': 'the texts of the crate are read as well',
  'rule reads flow': 'the rule reads the crate and the texts that the flow stands on',
};
