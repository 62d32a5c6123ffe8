/** Closes a discriminated union: a case that was forgotten fails to compile, and throws if it is reached all the same. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
