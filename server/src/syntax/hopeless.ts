/** The last texts that a parser gave up on: to try them again would take as long again. */
export function hopelessTexts(): { has(text: string): boolean; add(text: string): void } {
  const texts = new Set<string>();
  return {
    has: (text) => texts.has(text),
    add(text) {
      texts.delete(text);
      texts.add(text);
      const [first] = texts;
      if (texts.size > MOST && first !== undefined) texts.delete(first);
    },
  };
}

const MOST = 16;
