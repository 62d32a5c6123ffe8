/** One reason why a route may not be used: a stable code, where it is, and what is wrong. */
export interface Bevinding {
  readonly code: string;
  readonly waar: string;
  readonly uitleg: string;
}

/** A finding when something is wrong. */
export function als(fout: boolean, code: string, waar: string, uitleg: string): Bevinding[] {
  return fout ? [bevinding(code, waar, uitleg)] : [];
}

/** A finding. */
export function bevinding(code: string, waar: string, uitleg: string): Bevinding {
  return { code, waar, uitleg };
}
