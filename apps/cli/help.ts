import type { Command } from './commands.ts';

/** How far a mistyped name may be from one that exists to be taken for it. Unit: letters changed, added or left out. */
const TYPO_DISTANCE = 3;

/** What `wissel --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Wissel: de weg van elk verzoek, elke verwijzing en elke melding over een jeugdige.',
    '',
    'Gebruik: wissel <opdracht>',
    '',
    ...lines,
    '',
    'Meer over een opdracht: wissel <opdracht> --help',
    '',
  ].join('\n');
}

/** What `wissel <command> --help` prints. */
export function helpOf({ name, summary, help }: Command): string {
  return `wissel ${name}: ${summary}\n\n${help}`;
}

/** The message for a command that was given an argument and takes none. */
export function withoutArguments({ name }: Command): string {
  return `wissel ${name}: deze opdracht kent geen argumenten.\nZie: wissel ${name} --help\n`;
}

/** The message for a command that does not exist, with the one that was probably meant. */
export function unknownCommand(name: string, commands: readonly Command[]): string {
  const nearest = commands
    .map((command) => ({ name: command.name, distance: distance(name, command.name) }))
    .sort((a, b) => a.distance - b.distance)
    .find((candidate) => candidate.distance <= TYPO_DISTANCE);
  const hint = nearest === undefined ? '' : ` Bedoelde u "${nearest.name}"?`;
  return `wissel: onbekende opdracht "${name}".${hint}\nZie: wissel --help\n`;
}

/** Levenshtein distance, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1];
    for (const [column, other] of Array.from(b).entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
