import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Chinese is set in the system's own Chinese face; Fluent's list alone leaves the choice to chance. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** Fluent's light or dark theme; high contrast comes from the system's forced colours, which Fluent heeds by itself. */
export function themeOf(dark: boolean): Theme {
  return { ...(dark ? webDarkTheme : webLightTheme), fontFamilyBase };
}
