import { useQuery } from '@tanstack/react-query';
import { saveOffice, settingsQuery } from '../../backend/settings';
import { Loaded } from '../../ui/feedback';
import { Page, PageHeader, Section } from '../../ui/layout';
import { officeWords } from '../../words/settings';
import { OfficeForm } from './OfficeForm';
import { officeValues } from './office-form';

/** The office and the person at this machine. */
export default function OfficePage() {
  const state = useQuery(settingsQuery);
  return (
    <Page>
      <PageHeader title={officeWords.title} note={officeWords.note} />
      <Section>
        <Loaded query={state}>
          {(data) => <OfficeForm draftKey="office" initial={officeValues(data)} save={saveOffice} />}
        </Loaded>
      </Section>
    </Page>
  );
}
