import type { OoxmlPackage } from '../../../ooxml/package';

const seen = /(styles|stylesWithEffects|numbering|settings|fontTable|theme\d*|comments\w*|header\d*|footer\d*)(\.xml)?$/i;

/**
 * Tells states of the package apart in which a block would be drawn differently although its own markup is the
 * same: another style sheet, numbering, theme, comment, header or footer.
 */
export function surroundings(pkg: OoxmlPackage): string {
  return pkg.names
    .filter((name) => seen.test(name))
    .map((name) => `${name}:${checksum(pkg.bytes(name) ?? new Uint8Array())}`)
    .join('\n');
}

/** FNV-1a over the bytes, with their number. */
function checksum(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${bytes.length}.${hash >>> 0}`;
}
