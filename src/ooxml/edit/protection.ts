import { attrW, childW } from '../dom';
import { relationType } from '../names';
import type { OoxmlPackage } from '../package';

/** What a document's protection forbids (ISO 29500-1 17.15.1.29): everything, all but comments, or what is not a tracked change. */
export function protection(pkg: OoxmlPackage): 'all' | 'text' | 'untracked' | null {
  const part = pkg.related(pkg.mainPart, relationType.settings);
  const rule = childW(part === null ? null : pkg.xml(part)?.documentElement, 'documentProtection');
  if (rule === null || !/^(1|true|on)$/.test(attrW(rule, 'enforcement') ?? '')) return null;
  const edit = attrW(rule, 'edit') ?? 'none';
  if (edit === 'none') return null;
  return edit === 'comments' ? 'text' : edit === 'trackedChanges' ? 'untracked' : 'all';
}
