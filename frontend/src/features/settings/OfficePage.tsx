import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ProgramState, saveOffice, settingsQuery } from '../../backend/settings';
import { Loaded } from '../../ui/feedback';
import { Page, PageHeader, Section } from '../../ui/layout';
import { officeWords } from '../../words/settings';
import { OfficeForm } from './OfficeForm';
import { officePeriods, officeValues } from './office-form';

/** The office through time and the person at this machine. */
export default function OfficePage() {
  const state = useQuery(settingsQuery);
  return (
    <Page>
      <PageHeader title={officeWords.title} note={officeWords.note} />
      <Section>
        <Loaded query={state}>{(data) => <OfficePeriods state={data} />}</Loaded>
      </Section>
    </Page>
  );
}

/** Papers carry the office of their date: each period can be looked at and corrected. */
function OfficePeriods({ state }: { state: ProgramState }) {
  const [chosen, setChosen] = useState(state.profile.id);
  const profile = state.profiles.find((one) => one.id === chosen) ?? state.profile;
  const initial = officeValues({ profile, actor: state.actor });
  return (
    <>
      {state.profiles.length > 1 && (
        <SegmentedControl
          aria-label={officeWords.period}
          mb="md"
          value={profile.id}
          onChange={setChosen}
          data={officePeriods(state.profiles)}
        />
      )}
      <OfficeForm key={profile.id} draftKey={`office:${profile.id}`} initial={initial} save={saveOffice} />
    </>
  );
}
