import type { ApiClient } from './api-client.js';

/** Reports one line of completed investment and hands it to finance; gives the report's id. */
export async function submitReport(
  office: ApiClient,
  projectCode: string,
  month: string,
  amount: string,
  fundingSource = 'other',
): Promise<string> {
  const lines = [{ measure: 'completed', fundingSource, amount }];
  const made = await office.post('monthly-reports', { projectCode, month, lines });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const id = made.body.id as string;
  const sent = await office.post(`monthly-reports/${id}/submission`, undefined, { ifMatch: 1 });
  if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
  return id;
}

/** The same, and finance verifies it; gives the entry's id. */
export async function postInvestment(
  people: { office: ApiClient; finance: ApiClient },
  projectCode: string,
  month: string,
  amount: string,
): Promise<string> {
  const id = await submitReport(people.office, projectCode, month, amount);
  const verified = await people.finance.post(`monthly-reports/${id}/verification`, undefined, {
    ifMatch: 2,
  });
  if (verified.status !== 200) throw new Error(JSON.stringify(verified.body));
  return (verified.body.entryIds as string[])[0] ?? '';
}
