import proto from '@temporalio/proto';

import { halveTaak } from './halve-taak.ts';

const { HistoryEvent } = proto.temporal.api.history.v1;
type Soort = 'taak' | 'aangenomen' | 'geschreven' | 'klaar' | 'timer';

/** A history as Temporal gives it: each event with its number, and what it refers to. */
function geschiedenis(...soorten: Soort[]) {
  let taak = 0;
  let aanname = 0;
  return soorten.map((soort, i) => {
    const eventId = i + 1;
    if (soort === 'taak') taak = eventId;
    if (soort === 'aangenomen') aanname = eventId;
    const velden = {
      taak: { workflowTaskCompletedEventAttributes: {} },
      aangenomen: { workflowExecutionUpdateAcceptedEventAttributes: {} },
      geschreven: { markerRecordedEventAttributes: { workflowTaskCompletedEventId: taak } },
      klaar: { workflowExecutionUpdateCompletedEventAttributes: { acceptedEventId: aanname } },
      timer: { timerFiredEventAttributes: {} },
    };
    return HistoryEvent.fromObject({ eventId, ...velden[soort] });
  });
}

const gevonden = (...soorten: Soort[]): string | undefined => halveTaak(geschiedenis(...soorten))?.toString();

describe('a task that was split', () => {
  it('is the one that accepted an update and recorded its write, while nothing completed it', () => {
    expect(gevonden('taak', 'aangenomen', 'geschreven')).toBe('1');
    expect(gevonden('taak', 'aangenomen', 'geschreven', 'klaar', 'taak', 'aangenomen', 'geschreven', 'timer')).toBe(
      '5',
    );
  });

  it('is not one that was done, nor one that still waits for its write', () => {
    expect(gevonden('taak', 'aangenomen', 'geschreven', 'klaar', 'timer')).toBeUndefined();
    expect(gevonden('taak', 'aangenomen', 'timer')).toBeUndefined();
    expect(gevonden('taak', 'geschreven', 'timer')).toBeUndefined();
    expect(gevonden()).toBeUndefined();
  });
});
