import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DatePicker, DatesProvider } from '@mantine/dates';
import { readDate } from '../../words/dates';

/** The month to pick a day from; loaded when a person opens it. */
export default function Calendar({ value, onPick }: { value: string; onPick: (stored: string) => void }) {
  const day = readDate(value);
  return (
    <DatesProvider settings={{ locale: 'vi', firstDayOfWeek: 1 }}>
      <DatePicker value={day} {...(day ? { defaultDate: day } : {})} onChange={(picked) => picked && onPick(picked)} />
    </DatesProvider>
  );
}
