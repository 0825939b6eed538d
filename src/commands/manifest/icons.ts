import { fault, type ManifestFault } from './fault';
import { pngSize } from './png';
import { sources } from './sources';
import type { Place, Structure } from './structure';

/** What the server holds at an address, or undefined when there is nothing. */
export type ReadServed = (address: string) => Uint8Array | undefined;

const required = ['16', '32', '80'];

/** The pictures that stand for the whole add-in, with the edge in pixels that their pages ask of a task pane add-in. */
const ownIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

const imagesOf = (icon: Place, places: readonly Place[]): readonly Place[] =>
  places.filter(({ parent }) => parent === icon);

/** Every icon comes in 16, 32 and 80 pixels, none twice; with `served`, each picture is there, a PNG, and of its size. */
export function checkIcons(structure: Structure, served: ReadServed | undefined): readonly ManifestFault[] {
  const icons = structure.places.filter(({ name }) => name === 'Icon');
  const faults = icons.flatMap((icon) => checkSizes(icon, imagesOf(icon, structure.places)));
  return served ? [...faults, ...checkPictures(structure, served)] : faults;
}

function checkSizes(icon: Place, images: readonly Place[]): readonly ManifestFault[] {
  const sizes = images.map(({ element }) => element.getAttribute('size') ?? '');
  const source = sources.page('icon');
  const missing = required.filter((size) => !sizes.includes(size));
  const twice = sizes.filter((size, index) => sizes.indexOf(size) !== index);
  return [
    ...missing.map((size) =>
      fault(
        'icon-sizes',
        icon.path,
        source,
        `图标缺少 ${size} 像素的尺寸。`,
        `The icon lacks the size of ${size} pixels.`,
      ),
    ),
    ...twice.map((size) =>
      fault(
        'icon-sizes',
        icon.path,
        source,
        `图标的 ${size} 像素尺寸出现了两次。`,
        `The icon has the size of ${size} pixels twice.`,
      ),
    ),
  ];
}

function checkPictures({ places, values }: Structure, served: ReadServed): readonly ManifestFault[] {
  const addresses = new Map<string, readonly string[]>();
  for (const place of places) {
    if (place.parent?.name !== 'Images') continue;
    const own = values.filter((read) => read.rule.address && (read.place === place || read.place.parent === place));
    addresses.set(
      place.element.getAttribute('id') ?? '',
      own.map(({ value }) => value),
    );
  }
  const wanted: { readonly path: string; readonly address: string; readonly edge: number }[] = [];
  for (const place of places) {
    if (place.parent?.name === 'Icon') {
      const edge = Number(place.element.getAttribute('size'));
      for (const address of addresses.get(place.element.getAttribute('resid') ?? '') ?? [])
        wanted.push({ path: place.path, address, edge });
    }
  }
  for (const { place, value, rule } of values) {
    const owner = place.name === 'Override' ? place.parent : place;
    const edge = ownIcons[owner?.name ?? ''];
    if (rule.address && edge !== undefined) wanted.push({ path: place.path, address: value, edge });
  }
  return wanted.flatMap(({ path, address, edge }) => checkPicture(path, address, edge, served(address)));
}

function checkPicture(
  path: string,
  address: string,
  edge: number,
  bytes: Uint8Array | undefined,
): readonly ManifestFault[] {
  const source = sources.page('image');
  if (!bytes)
    return [fault('icon-file', path, source, `找不到图片 ${address}。`, `There is no picture at ${address}.`)];
  const size = pngSize(bytes);
  if (!size)
    return [fault('icon-file', path, source, `${address} 不是 PNG 图片。`, `${address} is not a PNG picture.`)];
  if (size.width === edge && size.height === edge) return [];
  return [
    fault(
      'icon-file',
      path,
      source,
      `${address} 是 ${size.width}×${size.height} 像素，应为 ${edge}×${edge}。`,
      `${address} is ${size.width}×${size.height} pixels; it must be ${edge}×${edge}.`,
    ),
  ];
}
