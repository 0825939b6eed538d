/** What office.js has to find in its frame's name and address to start as an add-in of Word on the web. */
export interface Boot {
  /** The frame's window name. */
  readonly name: string;
  /** The pane's address with what the library reads from its query. */
  readonly url: string;
  /** The conversation that all messages of this frame carry. */
  readonly conversation: string;
}

/** The part of the world that a pane is told about when it starts. */
export interface PaneContext {
  /** Language of Word's own surface and of the text: `zh-CN`, `en-US`. */
  readonly language: string;
  /** What `Office.context.document.url` says. */
  readonly documentUrl: string;
  readonly readOnly: boolean;
  /** Document settings as the library keeps them: name → JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The add-in id that the library hands back in its messages; any text serves. */
const APP_ID = 'zhangfa';
const VERSION = '16.01';
/** OSF.AppName.WordWebApp: Word on the web. */
const WORD_ON_THE_WEB = 32;

/**
 * Requirement sets that the host declares to `isSetSupported`. The library of @microsoft/office-js 1.1
 * holds no more of Word's API than these, so nothing above them is promised.
 */
const requirementSets = {
  WordApi: '1.3',
  WordApiOnline: '1.1',
  DialogApi: '1.1',
  Settings: '1.1',
  TextCoercion: '1.1',
};

/**
 * Prepares one start of the pane. `pane` and `page` are absolute https addresses of one origin: the
 * library trusts no other host page. Every start has a conversation of its own, because the library keeps
 * document settings in sessionStorage under it and would show them to the next document.
 */
export function boot(pane: string, page: string, language: string): Boot {
  const conversation = crypto.randomUUID();
  const hostInfo = (separator: string) =>
    ['Word', 'Web', VERSION, language, conversation, '', '', '0'].join(separator);
  const url = new URL(pane);
  // Written by hand: the library splits the raw query at `$`, which URLSearchParams would encode.
  url.search = `${url.search === '' ? '?' : `${url.search}&`}_host_Info=${hostInfo('$')}`;
  const name = JSON.stringify({
    baseFrameName: conversation,
    hostInfo: hostInfo('|'),
    xdmInfo: `${conversation}|${APP_ID}|${encodeURIComponent(page)}`,
    serializerVersion: 1,
  });
  return { name, url: url.href, conversation };
}

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(context: PaneContext): Readonly<Record<string, unknown>> {
  return {
    _id: APP_ID,
    _appName: WORD_ON_THE_WEB,
    _appVersion: VERSION,
    _appUILocale: context.language,
    _dataLocale: context.language,
    _docUrl: context.documentUrl,
    _clientMode: context.readOnly ? 0 : 1,
    _settings: context.settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: APP_ID,
    _appInstanceId: APP_ID,
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostCustomMessage: '',
    _hostFullVersion: VERSION,
    _addinName: APP_ID,
    _appDomains: [],
  };
}
