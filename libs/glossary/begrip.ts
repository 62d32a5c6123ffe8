/** A Dutch term of law or practice, for people who read the code and not the law. */
export interface Begrip {
  /** What it means, in English. */
  readonly betekenis: string;
  /** Act and article that define or use it, or the practice it comes from. */
  readonly bron: string;
  /** What it is easily taken for, and the difference. */
  readonly nietVerwarrenMet?: string;
  /** Other forms in which it appears in names: plurals, verbs, compounds. */
  readonly vormen?: readonly string[];
}
