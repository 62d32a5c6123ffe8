/** A server that cannot be had or does not start, for a reason outside this program. The message says what to do, in one line. */
export class ServerUnavailable extends Error {
  override readonly name = 'ServerUnavailable';
}
