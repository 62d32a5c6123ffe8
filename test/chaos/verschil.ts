/** What one list holds more often than the other, by name. Order does not matter, number does. */
export function verschil(soort: string, verwacht: readonly string[], gevonden: readonly string[]): string[] {
  const saldo = new Map<string, number>();
  for (const naam of gevonden) saldo.set(naam, (saldo.get(naam) ?? 0) + 1);
  for (const naam of verwacht) saldo.set(naam, (saldo.get(naam) ?? 0) - 1);
  return [...saldo].flatMap(([naam, teveel]) => {
    if (teveel === 0) return [];
    return [`${teveel > 0 ? 'too many' : 'missing'}: ${soort} ${naam}`.replace(':  ', ': ')];
  });
}
