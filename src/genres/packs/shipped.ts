import { packs as early } from './meetings-2019-2021';
import { packs as recent } from './meetings-2022-2025';
import type { AspectPack } from './pack';
import { packs as rectification } from './rectification-four';

/** The packs that come with the product, the newest first. */
export const shippedPacks: readonly AspectPack[] = [...recent].reverse().concat([...early].reverse(), rectification);

/** The shipped packs with the user's own: one with the same id takes the shipped one's place. */
export function withOwnPacks(own: readonly AspectPack[]): readonly AspectPack[] {
  const ids = new Set(own.map((pack) => pack.id));
  return [...own, ...shippedPacks.filter((pack) => !ids.has(pack.id))];
}
