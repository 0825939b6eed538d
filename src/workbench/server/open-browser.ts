import { spawn } from 'node:child_process';

/** The command that shows an address in the user's browser, or `null` where there is no screen to show it on. */
export function browserCommand(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [string, ...string[]] | null {
  if (env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false') return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  const screen = (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
  return screen ? ['xdg-open'] : null;
}

/** Opens the address in the user's browser if that can be done; the address is printed anyway, so a failure stays quiet. */
export function openBrowser(address: string): void {
  const command = browserCommand(process.platform, process.env);
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
