/** Version of the API, semver; the major one is in the path. Sent with every answer as `API-Version`. */
export const API_VERSIE = '1.0.0';

/** First part of every path. */
export const API_PAD = 'v1';
