import { FieldGroup } from '../../../ui/form/fields';
import { planWords, readingWords } from '../../../words/plans';
import { DraftArea, DraftDate, DraftList, DraftText, DraftYear } from './DraftFields';
import classes from './reading.module.css';

/** What the plan says of itself. */
export function ReadingHead() {
  return (
    <div className={classes.fields}>
      <DraftText path="number" label={planWords.number} hint={planWords.numberHint} />
      <DraftDate path="date" label={planWords.date} />
      <DraftText path="place" label={planWords.place} />
      <DraftYear path="year" label={planWords.year} required />
      <DraftArea path="title" label={planWords.name} required />
      <DraftText path="issuer" label={planWords.issuer} wide />
      <FieldGroup title={readingWords.implements}>
        <DraftText path="implements.number" label={planWords.superiorNumber} />
        <DraftDate path="implements.date" label={planWords.superiorDate} />
        <DraftText path="implements.issuer" label={planWords.superiorIssuer} wide />
      </FieldGroup>
      <FieldGroup title={readingWords.signer}>
        <DraftText path="signer.authority" label={planWords.signerAuthority} />
        <DraftText path="signer.post" label={planWords.signerPost} />
        <DraftText path="signer.name" label={planWords.signerName} />
      </FieldGroup>
    </div>
  );
}

/** The parts of the plan that are lists of sentences. */
export function ReadingParts({ labels }: { labels: readonly (readonly [string, string])[] }) {
  return (
    <div className={classes.fields}>
      <DraftArea path="funds" label={planWords.funds} />
      {labels.map(([path, label]) => (
        <DraftList key={path} path={path} label={label} />
      ))}
    </div>
  );
}
