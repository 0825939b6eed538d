import type { Bilingual } from '../draft/bilingual';
import type { Severity } from '../rules/finding';

/** From the gravest down. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** What a level is called to users. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '必须改', en: 'Must be changed' },
  warning: { zh: '建议改', en: 'Should be changed' },
  advice: { zh: '提示', en: 'Advice' },
};

/** Whether a finding is at or above a level. */
export function reaches(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}
