/** Where a page of ours finds itself, told by Office. */
export type Surroundings =
  /** `language` is a BCP 47 tag; `dark` tells whether Office shows a dark theme. */
  | { readonly kind: 'word'; readonly language: string; readonly dark: boolean }
  /** Opened in a plain browser, in another Office application, or in a Word without WordApi 1.3. */
  | { readonly kind: 'no-host' | 'wrong-host' | 'too-old-word' };

/**
 * Waits until Office is ready and says where we are. It settles when Office does, which may be never:
 * the caller keeps the time. `dark` is the system's own wish, for hosts that tell no theme.
 */
export async function surroundings(dark: boolean): Promise<Surroundings> {
  const { host } = await Office.onReady();
  // Outside Office the library answers with null, which its types leave out.
  if (!host) return { kind: 'no-host' };
  if (host !== Office.HostType.Word) return { kind: 'wrong-host' };
  if (!Office.context.requirements.isSetSupported('WordApi', '1.3')) return { kind: 'too-old-word' };
  return { kind: 'word', language: Office.context.displayLanguage, dark: isDark(Office.context.officeTheme) ?? dark };
}

/** From the theme's own word (newer hosts), else from its background; `undefined` when the host tells neither. */
function isDark(theme: Office.OfficeTheme | undefined): boolean | undefined {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (channels === null) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128; // luma, ITU-R BT.601
}
