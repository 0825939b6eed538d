import { fromBase64, toBase64 } from './base64';
import { descendants, kids, tree } from './dom';
import type { Element } from './dom';
import { HostError, invalidArgument, itemNotFound } from './errors';
import { folderOf, fragment, freeName, relatedPart } from './parts';
import { partOf, requireWritable } from './session';
import type { Session } from './session';
import { deleteSpan } from './delete';
import { spanFor } from './reach';
import { insertRuns } from './runs';
import { leavePlaceholder } from './write';
import type { TextHolder, Where } from './write';

const imageType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const drawing = {
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
} as const;
const emuPerPoint = 12700;

/** What kind of picture bytes are, and its size in pixels. Throws InvalidArgument for anything but PNG, JPEG, GIF and BMP. */
export function pictureKind(bytes: Uint8Array): { extension: string; content: string; width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) return { extension: 'png', content: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length > 10 && view.getUint32(0) === 0x47494638) return { extension: 'gif', content: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (bytes.length > 26 && view.getUint16(0) === 0x424d) return { extension: 'bmp', content: 'image/bmp', width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) {
    for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
      const marker = view.getUint16(at);
      // Frame headers carry the size; DHT, JPG and DAC (C4, C8, CC) are none.
      if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
        return { extension: 'jpeg', content: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
      }
    }
  }
  throw invalidArgument('It is no PNG, JPEG, GIF or BMP picture.');
}

/** Puts a picture at, in or in place of an object, in its own size; answers its `w:drawing`. */
export function insertPicture(session: Session, holder: TextHolder, base64: string, where: Where): Element {
  requireWritable(session);
  const bytes = fromBase64(base64);
  const { extension, content, width, height } = pictureKind(bytes);
  if (holder.kind === 'ContentControl') leavePlaceholder(session, holder.control);
  if (where === 'Replace') {
    const old = spanFor(session, holder, false);
    if (old.start.paragraph !== old.end.paragraph || old.start.offset < old.end.offset) deleteSpan(session, old);
  }
  const span = spanFor(session, holder, false);
  const place = where === 'End' || where === 'After' ? span.end : span.start;
  const part = partOf(session, place.paragraph);
  const name = freeName(session, `${folderOf(session.pkg.mainPart)}media/image.${extension}`);
  session.pkg.put(name, bytes, content);
  const id = session.pkg.relate(part, imageType, name);
  const number = descendants(place.paragraph.ownerDocument?.documentElement ?? place.paragraph, 'drawing').length + 1;
  const size = `cx="${Math.round(width * 9525)}" cy="${Math.round(height * 9525)}"`;
  const [made] = fragment(place.paragraph,
    `<w:drawing><wp:inline xmlns:wp="${drawing.wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${1000 + number}" name="Picture ${number}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawing.a}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawing.a}"><a:graphicData uri="${drawing.pic}"><pic:pic xmlns:pic="${drawing.pic}"><pic:nvPicPr><pic:cNvPr id="${1000 + number}" name="Picture ${number}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>');
  if (!made) throw new HostError('GeneralException', 'The picture could not be written.');
  insertRuns(session, place, { side: where === 'End' || where === 'After' ? 'left' : 'right' }, () => [tree(place.paragraph, 'r', {}, made)]);
  return made;
}

/** The first descendant of that local name, whatever its namespace. */
export function within(root: Element, local: string): Element | null {
  for (const child of kids(root)) {
    if (child.localName === local) return child;
    const found = within(child, local);
    if (found) return found;
  }
  return null;
}

/** All descendants of that local name. */
export function allWithin(root: Element, local: string): Element[] {
  return kids(root).flatMap((child) => [...(child.localName === local ? [child] : []), ...allWithin(child, local)]);
}

/** The picture's bytes as base64. Throws ItemNotFound for a picture that is only linked. */
export function pictureSource(session: Session, element: Element): string {
  const blip = within(element, 'blip');
  const id = blip && [...Array(blip.attributes.length).keys()].map((i) => blip.attributes.item(i)).find((one) => one?.localName === 'embed')?.value;
  const name = id ? relatedPart(session, partOf(session, element), id) : null;
  const bytes = name ? session.pkg.bytes(name) : null;
  if (!bytes) throw itemNotFound('The picture is not in the document.');
  return toBase64(bytes);
}

/** Width or height in points. */
export function pictureSize(element: Element, side: 'cx' | 'cy'): number {
  return Number(within(element, 'extent')?.getAttribute(side) ?? 0) / emuPerPoint;
}

export function setPictureSize(element: Element, side: 'cx' | 'cy', points: number): void {
  const value = String(Math.round(points * emuPerPoint));
  within(element, 'extent')?.setAttribute(side, value);
  const shape = within(element, 'xfrm');
  if (shape) within(shape, 'ext')?.setAttribute(side, value);
}

