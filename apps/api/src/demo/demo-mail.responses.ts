import { ListOfAll } from '../http/contract/page.js';
import { Field, nullable, text, whole } from '../http/contract/shapes.js';

/** A mail the demo has received, as lists show it. */
export class DemoMailSummary {
  @Field(whole('Id', 3)) id!: number;
  @Field(text('From', 'gangmu@example.org')) from!: string;
  @Field(text('To', 'chen@example.org')) to!: string;
  @Field(text('Subject', '周报第 3 期')) subject!: string;
  @Field(nullable(text('When, by the mail itself; UTC', '2024-05-27T00:00:00.000Z')))
  sentAt!: string | null;
}

export class DemoMail extends DemoMailSummary {
  @Field(text('As HTML, as it came', '<!doctype html><html lang="zh"></html>')) html!: string;
  @Field(text('As text', '第 3 期')) text!: string;
}

export class DemoMailList extends ListOfAll(DemoMailSummary, 'Newest first') {}
