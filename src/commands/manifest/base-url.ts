import type { Bilingual } from '../../draft/bilingual';

/** The address that manifest.xml in the repository is written for: what `npm start` serves. */
export const developmentBase = 'https://localhost:3443';

/** A usable base address without a slash at its end, or the sentence that says why it cannot be used. */
export type BaseUrl = { readonly base: string } | { readonly refusal: Bilingual };

const refuse = (zh: string, en: string): BaseUrl => ({ refusal: { zh, en } });

/**
 * Reads the address of the folder in which an office keeps the add-in. A slash at the end is tolerated.
 * Refused: anything but https (Office opens panes over https only), a user name, a query, a fragment.
 */
export function readBaseUrl(text: string): BaseUrl {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) {
    return refuse(
      `“${text}”不是完整的网址，请写成 https://服务器/文件夹 的样子。`,
      `"${text}" is not a full address; please write it like https://server/folder.`,
    );
  }
  const url = new URL(trimmed);
  if (url.protocol !== 'https:') {
    return refuse(
      `“${text}”不是 https 网址，Word 只打开 https 网址上的窗格。`,
      `"${text}" is not an https address; Word opens panes over https only.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    return refuse('网址里请不要写用户名和密码。', 'Please leave user name and password out of the address.');
  }
  if (/[?#]/.test(trimmed)) {
    return refuse(
      `“${text}”里请不要带 ? 或 # 之后的部分，只写文件夹的网址。`,
      `Please leave out everything from ? or # in "${text}"; only the folder's address is needed.`,
    );
  }
  return { base: url.origin + url.pathname.replace(/\/+$/, '') };
}

/**
 * Rewrites every address of a manifest that lies under the development base, those with queries included.
 * Everything else, comments and layout too, stays as it is.
 *
 * @param xml the text of the repository's manifest.xml
 * @param base as {@link readBaseUrl} returns it
 */
export function rebaseManifest(xml: string, base: string): string {
  // Of what a normalised URL path may still hold, only the ampersand has a meaning inside a quoted attribute.
  const written = base.replaceAll('&', '&amp;');
  return xml.replaceAll(`${developmentBase}/`, () => `${written}/`);
}
