/** Version of the rules of this core, pinned by each zaak. Raise it when a step with the same input gives another outcome. */
export const MOTOR = 'motor-1';

/** Hash before the first log entry. */
export const GEEN_HOOFD = '0'.repeat(64);
