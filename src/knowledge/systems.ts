/**
 * Programs that one system brings along and that are started only there; programs ask for the system
 * before they start them. https://ss64.com/mac/, https://learn.microsoft.com/windows-server/administration/windows-commands/windows-commands
 */
const PROGRAMS: ReadonlyMap<string, 'macos' | 'windows'> = new Map([
  ...'osascript pbcopy pbpaste xcode-select launchctl diskutil hdiutil'
    .split(' ')
    .map((name) => [name, 'macos'] as const),
  ...'cmd start rundll32 explorer schtasks tasklist taskkill wmic cscript wscript icacls'
    .split(' ')
    .map((name) => [name, 'windows'] as const),
]);

/** The only system that has a program of this name or path, as far as that is known. */
export function onlySystemOf(program: string): 'macos' | 'windows' | undefined {
  if (program.startsWith('/Applications/')) return 'macos';
  return /^[A-Za-z]:[\\/]/.test(program) ? 'windows' : PROGRAMS.get(program);
}
