import { openPackage, type OoxmlPackage } from '../../src/ooxml/package';
import { readDraft } from '../../src/ooxml/read';
import { opened } from './docx';

/**
 * What a document reads when all tracked changes of that author are rejected. The reader reads them as accepted: so the author's
 * insertions and deletions change places first.
 */
export function rejected(pkg: OoxmlPackage, author = '章法'): string[] {
  const copy = openPackage(pkg.save());
  if (!copy.ok) throw new Error(copy.fault.kind);
  const main = copy.pkg.mainPart;
  const xml = new TextDecoder().decode(copy.pkg.bytes(main) ?? new Uint8Array());
  const swapped = xml.replaceAll(/<w:(ins|del)( [^>]*?)(?:\/>|>(.*?)<\/w:\1>)/gs, (whole, name: string, attributes: string, content: string | undefined) => {
    if (!attributes.includes(`"${author}"`)) return whole;
    const other = name === 'ins' ? 'del' : 'ins';
    return content === undefined ? `<w:${other}${attributes}/>` : `<w:${other}${attributes}>${content.replaceAll('w:delText', 'w:t')}</w:${other}>`;
  });
  copy.pkg.put(main, new TextEncoder().encode(swapped), copy.pkg.contentType(main) ?? '');
  return readDraft(opened(copy.pkg.save())).paragraphs.map(({ text }) => text);
}
