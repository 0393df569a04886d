// The little of Mocha that the suite uses: it is installed below test/e2e only.
declare function suite(title: string, body: () => void): void;
declare function test(title: string, body: () => void | Promise<void>): void;
declare function suiteTeardown(body: () => void | Promise<void>): void;

declare module 'mocha' {
  interface Test {
    fullTitle(): string;
    readonly duration?: number;
  }
  interface Runner {
    on(event: 'pass' | 'pending', told: (test: Test) => void): void;
    on(event: 'fail', told: (test: Test, error: Error) => void): void;
  }
  class Mocha {
    readonly suite: { emit(event: 'pre-require', context: unknown, file: null, mocha: Mocha): void };
    constructor(options: { ui: 'tdd'; color: boolean; timeout: number; grep: string | undefined });
    run(done: (failures: number) => void): Runner;
  }
  export = Mocha;
}
