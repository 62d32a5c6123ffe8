/** What was asked: which files (`-` is stdin), in which form, and where retours go. */
export interface Vraag {
  readonly bestanden: readonly string[];
  readonly json: boolean;
  readonly keten: boolean;
  readonly retour: string | undefined;
}

/** Reads `controleer [bestand...] [--json] [--keten] [--retour MAP]`; a text says what is wrong with it. */
export function leesVraag([deel, ...args]: readonly string[]): Vraag | string {
  if (deel !== 'controleer') return 'gebruik: wissel ijw controleer [bestand...]. Zie: wissel ijw --help';
  const bestanden: string[] = [];
  let [json, keten, retour]: [boolean, boolean, string | undefined] = [false, false, undefined];
  for (let plek = 0; plek < args.length; plek += 1) {
    const woord = args[plek] ?? '';
    if (woord === '--json') json = true;
    else if (woord === '--keten') keten = true;
    else if (woord === '--retour') retour = args[(plek += 1)] ?? '';
    else if (woord.startsWith('--')) return `onbekende keuze "${woord}". Zie: wissel ijw --help`;
    else bestanden.push(woord);
  }
  if (retour === '') return '--retour vraagt een map';
  return { bestanden: bestanden.length === 0 ? ['-'] : bestanden, json, keten, retour };
}
