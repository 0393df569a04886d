import { describe, expect, test } from 'vitest';
import { abuse } from '../../scripts/lib/protocol-abuses.ts';
import { Gate } from '../../server/src/lsp/gate.ts';
import { serverProgram } from './support/server-program.ts';

const program = serverProgram();

test('a few hundred abuses of the protocol leave the server as good as it was', {
  timeout: 300_000,
}, async () => {
  const { problems } = await abuse(program(), 300, 7);
  expect(problems).toEqual([]);
});

describe('what the server is not given', () => {
  const params = { capabilities: {} };
  test.each<[string, unknown, object | string]>([
    ['null', null, { id: null, code: -32600 }],
    ['a batch', [{ jsonrpc: '2.0', id: 1, method: 'shutdown' }], { id: null, code: -32600 }],
    ['a method that is no string', { id: 3, method: 5 }, { id: 3, code: -32600 }],
    ['an id that is an object', { id: {}, method: 'a' }, { id: null, code: -32600 }],
    [
      'initialize without capabilities',
      { id: 4, method: 'initialize', params: null },
      { id: 4, code: -32602 },
    ],
    ['a cancellation of nothing', { method: '$/cancelRequest', params: {} }, 'drop'],
    ['an answer without a result', { id: 'a' }, { id: 'a', code: -32600 }],
  ])('%s', (_, message, expected) => {
    const verdict = new Gate().check(message);
    if (typeof verdict === 'string' || 'pass' in verdict) return expect(verdict).toBe(expected);
    const { id, error } = verdict.refuse as { id: unknown; error: { code: number } };
    expect({ id, code: error.code }).toEqual(expected);
  });

  test('a second request with a number that is in use, and a second initialize', () => {
    const gate = new Gate();
    const request = { id: 1, method: 'initialize', params };
    expect(gate.check(request)).toEqual({ pass: request });
    expect(gate.check({ ...request, method: 'a' })).toHaveProperty('refuse');
    gate.answered(1);
    expect(gate.check({ ...request, method: 'a' })).toHaveProperty('pass');
    expect(gate.check({ ...request, id: 2 })).toHaveProperty('refuse');
    expect(gate.check({ id: 3, method: 'a', params: null })).toEqual({ pass: { id: 3, method: 'a' } });
  });

  test('all that JSON-RPC has goes through', () => {
    for (const message of [
      { id: 'x', method: 'a' },
      { method: 'b', params: [] },
      { id: 7, result: null },
      { id: 7, error: { code: 1, message: '' } },
      { method: '$/cancelRequest', params: { id: 'x' } },
    ])
      expect(new Gate().check(message)).toEqual({ pass: message });
  });
});
