import { setFlagsFromString } from 'node:v8';

/**
 * For threads that are made after this: how many frames of a stack are kept. The SDK notes for each promise of a workflow where it
 * was made, frame by frame through the source map of the bundle, for a query that nobody asks here; with ten frames that was a
 * quarter of all CPU of a replay. One frame still says where an error arose; a replay of the history elsewhere gives the rest.
 */
export function houdSporenKort(): void {
  setFlagsFromString('--stack-trace-limit=1');
}
