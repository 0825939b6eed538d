import { faultOf, guarded } from '../../src/word/faults';

test('Word 一直不回答：20 秒后说明，不再等下去', async () => {
  jest.useFakeTimers();
  const waiting = guarded(() => new Promise<never>(() => undefined));
  await jest.advanceTimersByTimeAsync(20_000);
  expect(await waiting).toMatchObject({ ok: false, fault: { kind: 'timeout' } });
  jest.useRealTimers();
});

test('答得出就用答案', async () => {
  expect(await guarded(() => Promise.resolve(5))).toEqual({ ok: true, value: 5 });
});

test.each([
  [{ code: 'ResponsePayloadSizeLimitExceeded' }, 'too-large'],
  [{ code: 'NotAllowed' }, 'denied'],
  [{ code: 'ConnectionFailure' }, 'closed'],
  [{ code: 'SomethingNew' }, 'refused'],
  ['一句话', 'refused'],
  [null, 'refused'],
])('错误 %p 归为 %s，句子里写明怎么办', (error, kind) => {
  const fault = faultOf(error);
  expect(fault.kind).toBe(kind);
  expect(fault.message.zh).toContain('请');
  expect(fault.message.en).toMatch(/[Pp]lease/);
});
