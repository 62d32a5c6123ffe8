/**
 * A date outside the years 1 to 9999, or text that is no date. In the engine that is a bug, so it throws;
 * a command that takes dates from people turns it into a refusal with `code`.
 */
export class KalenderFout extends Error {
  readonly code: 'KALENDER.BUITEN_BEREIK' | 'KALENDER.GEEN_DATUM' | 'KALENDER.GEEN_TIJDSTIP';

  constructor(code: KalenderFout['code'], uitleg: string) {
    super(`${code}: ${uitleg}`);
    this.name = 'KalenderFout';
    this.code = code;
  }
}
