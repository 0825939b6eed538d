import type { Document } from '@xmldom/xmldom';
import { compoundFault } from './compound-file';
import { contentTypeOf, contentTypesPart, setContentType } from './content-types';
import { isWNamespace } from './dom';
import { emptyDocx } from './empty';
import { maxFileBytes, openFault, PackageError } from './faults';
import type { OpenFault } from './faults';
import { contentType, relationshipsNamespace, relationType, relationTypeFor, sameRelationType, wStrict } from './names';
import { readRelationships, relationshipsPart, relativeTarget } from './relationships';
import type { Relationship } from './relationships';
import { emptyTree } from './xml';
import { partStore } from './part-store';
import type { PartStore, PackageSnapshot } from './part-store';
import { readZip } from './zip-read';

export type { OpenFault, OpenFaultKind } from './faults';
export type { Relationship } from './relationships';
export type { PackageSnapshot } from './part-store';

/** A package, or the reason why it was not opened. */
export type Opened = { readonly ok: true; readonly pkg: OoxmlPackage } | { readonly ok: false; readonly fault: OpenFault };

/** An open .docx. Part names have no leading slash and are found whatever their case (ECMA-376-2 6.2.2.3). */
export interface OoxmlPackage {
  /** All part names, [Content_Types].xml and relationship parts included, in the archive's order. */
  readonly names: readonly string[];
  /** The part that holds the document, whatever its name. */
  readonly mainPart: string;
  /** Whether the document is written in ISO 29500 Strict form. */
  readonly strict: boolean;
  /** A part's content as it would be saved now; `null` when there is no such part. */
  bytes(name: string): Uint8Array | null;
  /**
   * A part's tree, parsed once and kept; `null` when there is no such part. Throws a PackageError when the part
   * is not sound XML: that cannot happen for the document and the WordprocessingML parts it refers to (styles,
   * numbering, comments, notes, headers …), which are checked at opening.
   */
  xml(name: string): Document | null;
  /** Says that a part's tree was changed in place: it is written anew at saving. */
  touch(name: string): void;
  /** A new or replaced part. A tree that is put is owned by the package from then on. */
  put(name: string, content: Uint8Array | Document, contentType: string): void;
  /** What the package says a part is; `null` when it does not say. */
  contentType(name: string): string | null;
  /** The relationships of a part; '' stands for the package itself. */
  relationships(part: string): readonly Relationship[];
  /** The id of the relationship from `part` to `target` (a part name, or a URI when external), made when missing. */
  relate(part: string, type: string, target: string, external?: boolean): string;
  /** The first internal target of that relationship type which is in the package. */
  related(part: string, type: string): string | null;
  /** The .docx. Untouched parts keep their bytes and order, new ones follow; with nothing changed, the very bytes that were opened. */
  save(): Uint8Array;
  /** What the package holds now; cheap, as trees touched since the last snapshot are all that is copied. */
  snapshot(): PackageSnapshot;
  /** Goes back to a snapshot of this package. Trees of parts that differ are stale afterwards: ask for them again. */
  restore(snapshot: PackageSnapshot): void;
}

/** Opens a .docx (or .docm, .dotx). Never throws; hostile files are refused before they are unpacked. */
export function openPackage(bytes: Uint8Array): Opened {
  try {
    if (bytes.length > maxFileBytes) return { ok: false, fault: openFault('too-large') };
    const compound = compoundFault(bytes);
    if (compound) return { ok: false, fault: openFault(compound) };
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, fault: openFault('not-docx') };
    return { ok: true, pkg: packageOf(partStore(readZip(bytes), bytes)) };
  } catch (error) {
    // Torn records make the readers run over the end of the bytes (a RangeError): that is damage as well.
    return { ok: false, fault: openFault(error instanceof PackageError ? error.kind : 'damaged') };
  }
}

/** A new .docx with one empty paragraph, on A4 paper, with the built-in styles. */
export function emptyPackage(): OoxmlPackage {
  const bytes = emptyDocx();
  return packageOf(partStore(readZip(bytes), bytes));
}

/** A package over the given parts. Throws a PackageError when they are no Word document. */
function packageOf(parts: PartStore): OoxmlPackage {
  const types = parts.tree(contentTypesPart);
  if (!types) throw new PackageError('not-docx', 'no content types');
  const main = findMain(parts);
  const strict = checkMain(parts, main);

  const relationships = (part: string): readonly Relationship[] => {
    const tree = parts.tree(relationshipsPart(part));
    return tree ? readRelationships(part, tree) : [];
  };
  const typeOf = (name: string): string | null => {
    const tree = parts.tree(contentTypesPart);
    return tree ? contentTypeOf(tree, name) : null;
  };
  const put = (name: string, content: Uint8Array | Document, type: string): void => {
    parts.put(name, content);
    const tree = parts.tree(contentTypesPart);
    if (tree && setContentType(tree, name, type)) parts.touch(contentTypesPart);
  };
  const pkg: OoxmlPackage = {
    get names() {
      return parts.names();
    },
    mainPart: main,
    strict,
    bytes: parts.bytes,
    xml: parts.tree,
    touch: parts.touch,
    put,
    contentType: typeOf,
    relationships,
    relate(part, type, target, external = false) {
      const wanted = relationTypeFor(strict, type);
      const all = relationships(part);
      const equal = all.find(
        (one) => one.external === external && one.target === target && sameRelationType(one.type, wanted),
      );
      if (equal) return equal.id;
      const name = relationshipsPart(part);
      if (!parts.has(name)) put(name, emptyTree(relationshipsNamespace, 'Relationships'), contentType.relationships);
      const tree = parts.tree(name);
      const taken = new Set(all.map(({ id }) => id));
      let number = all.length + 1;
      while (taken.has(`rId${number}`)) number++;
      const element = tree?.createElementNS(relationshipsNamespace, 'Relationship');
      if (!tree?.documentElement || !element) throw new PackageError('damaged', `${name}: no root`);
      element.setAttribute('Id', `rId${number}`);
      element.setAttribute('Type', wanted);
      element.setAttribute('Target', external ? target : relativeTarget(part, target));
      if (external) element.setAttribute('TargetMode', 'External');
      tree.documentElement.appendChild(element);
      parts.touch(name);
      return `rId${number}`;
    },
    related(part, type) {
      for (const one of relationships(part)) {
        if (!one.external && sameRelationType(one.type, type) && parts.has(one.target)) return parts.realName(one.target);
      }
      return null;
    },
    save: parts.save,
    snapshot: parts.snapshot,
    restore: parts.restore,
  };
  checkRelated(pkg);
  return pkg;
}

/** The document part, through the package's relationships (ECMA-376-1 11.3.10). */
function findMain(parts: PartStore): string {
  const tree = parts.tree(relationshipsPart(''));
  const found = tree
    ? readRelationships('', tree).find(({ type, external }) => !external && sameRelationType(type, relationType.officeDocument))
    : undefined;
  if (!found) throw new PackageError('not-docx', 'no office document');
  if (!parts.has(found.target)) throw new PackageError('damaged', `${found.target} is missing`);
  return parts.realName(found.target);
}

/** Whether the document is Strict; what is not a `w:document` with a body is a spreadsheet, slides or nothing. */
function checkMain(parts: PartStore, main: string): boolean {
  const root = parts.tree(main)?.documentElement;
  if (!root || root.localName !== 'document' || !isWNamespace(root.namespaceURI)) {
    throw new PackageError('not-docx', `${main} is no Word document`);
  }
  const body = Array.from(root.childNodes).some((node) => node.nodeType === 1 && node.localName === 'body');
  if (!body) throw new PackageError('damaged', `${main} has no body`);
  return root.namespaceURI === wStrict;
}

/** Parses the WordprocessingML parts that the document refers to, so that damage is found now and not while editing. */
function checkRelated(pkg: OoxmlPackage): void {
  for (const { external, target } of pkg.relationships(pkg.mainPart)) {
    if (external) continue;
    if (pkg.contentType(target)?.includes('wordprocessingml')) pkg.xml(target);
  }
}
