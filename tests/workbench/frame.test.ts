import { appContext, boot } from '../../src/workbench/frame/boot';
import { answerLifecycle } from '../../src/workbench/frame/lifecycle';
import { answerTo, eventFor, readRequest } from '../../src/workbench/frame/messages';

const message = (change: object = {}) =>
  JSON.stringify({
    _messageType: 0,
    _actionName: 'executeMethod',
    _conversationId: 'c',
    _correlationId: 7,
    _origin: 'https://localhost',
    _actionType: 0,
    _serializerVersion: 1,
    _data: { DdaMethod: { DispatchId: 93 } },
    ...change,
  });

test('a request of the library is read', () => {
  expect(readRequest(message())).toEqual({
    action: 'executeMethod',
    conversation: 'c',
    correlation: 7,
    actionType: 0,
    data: { DdaMethod: { DispatchId: 93 } },
  });
});

test.each([
  ['an object', {}],
  ['text that is not JSON', 'hello'],
  ['a JSON number', '1'],
  ['an array', '[]'],
  ['an answer', message({ _messageType: 1 })],
  ['no action', message({ _actionName: null })],
  ['no conversation', message({ _conversationId: 3 })],
  ['no correlation', message({ _correlationId: 'x' })],
  ['an unknown kind of action', message({ _actionType: 9 })],
])('%s is not taken for a request', (_name, data) => {
  expect(readRequest(data)).toBeNull();
});

test('answers and events go to the request’s own conversation and correlation', () => {
  const request = readRequest(message());
  if (request === null) throw new Error('not read');
  const common = {
    _messageType: 1,
    _actionName: 'executeMethod',
    _conversationId: 'c',
    _correlationId: 7,
    _origin: '',
    _errorCode: 0,
    _serializerVersion: 1,
  };
  expect(JSON.parse(answerTo(request, { Error: 0 }))).toEqual({ ...common, _responseType: 0, _data: { Error: 0 } });
  expect(JSON.parse(eventFor(request, {}))).toEqual({ ...common, _responseType: 1, _data: {} });
});

test('a start has what the library looks for in the frame’s name and address, and a conversation of its own', () => {
  const one = boot('https://localhost:3443/taskpane.html?place=check', 'https://localhost:3443/workbench.html', 'zh-CN');
  const other = boot('https://localhost:3443/taskpane.html', 'https://localhost:3443/workbench.html', 'en-US');
  expect(one.url).toBe(`https://localhost:3443/taskpane.html?place=check&_host_Info=Word$Web$16.01$zh-CN$${one.conversation}$$$0`);
  expect(other.url).toBe(`https://localhost:3443/taskpane.html?_host_Info=Word$Web$16.01$en-US$${other.conversation}$$$0`);
  expect(JSON.parse(one.name)).toEqual({
    baseFrameName: one.conversation,
    hostInfo: `Word|Web|16.01|zh-CN|${one.conversation}|||0`,
    xdmInfo: `${one.conversation}|zhangfa|https%3A%2F%2Flocalhost%3A3443%2Fworkbench.html`,
    serializerVersion: 1,
  });
  expect(one.conversation).not.toBe(other.conversation);
});

test('the context tells Word on the web, WordApi 1.3, the mode and the document’s settings', () => {
  const told = appContext({ language: 'zh-CN', documentUrl: 'https://x.invalid/a.docx', readOnly: true, settings: { a: '1' } });
  expect(told).toMatchObject({ _appName: 32, _appUILocale: 'zh-CN', _docUrl: 'https://x.invalid/a.docx', _clientMode: 0, _settings: { a: '1' } });
  expect(JSON.parse(String(told['_requirementMatrix']))).toMatchObject({ WordApi: '1.3', WordApiOnline: '1.1' });
});

const service = 'Microsoft.InternalService.AddinInternalService';

test('the library’s note that it is ready is answered in the frame', () => {
  const body = JSON.stringify({
    Actions: [
      { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1 },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: service } },
  });
  expect(JSON.parse(answerLifecycle(body) ?? '')).toEqual({ Results: [{ ActionId: 2, Value: {} }, { ActionId: 3, Value: {} }] });
});

test.each([
  ['a batch about the document', { Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }],
  [
    'a batch about both',
    { Actions: [], ObjectPaths: { 1: { Name: service }, 2: { Id: 2, ObjectPathType: 1, Name: '' } } },
  ],
  ['text that only speaks of the service', { Actions: [{ Id: 1, Name: service }], ObjectPaths: { 1: { Name: '' } } }],
])('%s goes to the host', (_name, body) => {
  expect(answerLifecycle(JSON.stringify(body))).toBeNull();
});
