import { XMLSerializer } from '@xmldom/xmldom';
import { zipSync } from 'fflate';
import type { OoxmlPackage } from '../../../ooxml/package';

/** Parts that no block's look depends on. */
const unseen = /^(docProps|customXml)\//i;

/** Parts that only blocks with pictures need. */
const media = /\/(media|embeddings)\//i;

/** What a cut-down copy of a package is to hold. */
export interface MiniPackage {
  /** The markup of the body. */
  readonly body: string;
  /** Whether pictures are needed. */
  readonly pictures: boolean;
  /** Parts to put in place of the package's own. */
  readonly instead: ReadonlyMap<string, Uint8Array>;
}

/**
 * A .docx that has the open document's styles, numbering and settings and only the given body. It is made for
 * drawing, not for saving: it is not compressed, and parts that do not show are left out.
 */
export function miniPackage(pkg: OoxmlPackage, { body, pictures, instead }: MiniPackage): Uint8Array {
  const parts: Record<string, [Uint8Array, { level: 0 }]> = {};
  for (const name of pkg.names) {
    if (unseen.test(name) || (media.test(name) && !pictures)) continue;
    const content = name === pkg.mainPart ? documentAround(pkg, body) : (instead.get(name) ?? pkg.bytes(name));
    if (content !== null) parts[name] = [content, { level: 0 }];
  }
  return zipSync(parts);
}

/** A document part with another body; the root keeps its namespaces, as the body's markup counts on them. */
function documentAround(pkg: OoxmlPackage, body: string): Uint8Array {
  const root = pkg.xml(pkg.mainPart)?.documentElement;
  if (root == null) throw new Error('The document has no root');
  const shell = root.cloneNode(false);
  const holder = root.ownerDocument?.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:body` : 'body');
  if (holder === undefined) throw new Error('The document has no owner');
  const mark = '\uE000';
  holder.textContent = mark;
  shell.appendChild(holder);
  return new TextEncoder().encode(new XMLSerializer().serializeToString(shell).replace(mark, () => body));
}
