import {
  ArrowSort16Regular,
  Checkmark16Regular,
  Circle16Regular,
  CircleHint16Regular,
  CircleLine16Regular,
  Copy16Regular,
  DismissCircle16Filled,
  Info16Regular,
  RectangleLandscape16Regular,
  Subtract16Regular,
  Warning16Filled,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { Severity } from '../../rules/finding';
import type { Mark } from '../model/outline-items';

/** Each state of an outline line has its own shape, so that it is told without colour. */
export const markIcons: Record<Mark, FluentIcon> = {
  present: Checkmark16Regular,
  missing: Circle16Regular,
  advisable: CircleHint16Regular,
  optional: CircleLine16Regular,
  misordered: ArrowSort16Regular,
  empty: RectangleLandscape16Regular,
  repeated: Copy16Regular,
  extra: Subtract16Regular,
};

/** Each severity has its own shape, so that it is told without colour. */
export const severityIcons: Record<Severity, FluentIcon> = {
  error: DismissCircle16Filled,
  warning: Warning16Filled,
  advice: Info16Regular,
};
