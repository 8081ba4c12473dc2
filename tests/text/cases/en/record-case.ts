/** One text and the records it states, each as {@link summaryOf} writes it; an empty list is a near miss. */
export interface RecordCase {
  /** The text. */
  text: string;
  /** Day of publication; 2026-03-02, a Monday, where left out. */
  published?: string;
  /** Summaries in reading order. */
  records: string[];
}
