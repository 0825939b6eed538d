import type { Finding, Fix } from '../../rules/finding';
import type { LateWords } from '../locales/use-late-words';

/** A finding as the text of a comment: what is wrong, what to write instead, on whose authority; a line each. */
export function remarkText({ message, source, fixes }: Finding, { say, late }: Pick<LateWords, 'say' | 'late'>, suggested: readonly Fix[] = fixes): string {
  const titles = suggested.map(({ title }) => say(title)).join(late('note.separator'));
  const authority = late('note.authority', { tier: late(`tiers.${source.tier}`), reference: source.reference });
  return [say(message), ...(titles === '' ? [] : [late('note.suggestion', { titles })]), authority].join('\n');
}
