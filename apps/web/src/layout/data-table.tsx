import type { ReactNode } from 'react';

/** A column of a table. Figures stand right-aligned in tabular digits. */
export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly kind?: 'text' | 'figure' | 'head';
  readonly width?: string;
  /** Left out of the cards a narrow screen shows. */
  readonly wideOnly?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  readonly rowTestId?: (row: Row) => string;
  readonly rowClass?: (row: Row) => string | undefined;
  readonly foot?: ReactNode;
  readonly testId?: string;
}

const classOf = (column: Column<never>): string | undefined =>
  [column.kind === 'figure' ? 'figure' : '', column.wideOnly ? 'wide-only' : '']
    .filter(Boolean)
    .join(' ') || undefined;

/** A table that turns into a list of cards on a narrow screen. */
export function DataTable<Row>(props: TableProps<Row>): ReactNode {
  return (
    <div className="table-frame">
      <table className="data-table" data-testid={props.testId}>
        <caption className="unseen">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classOf(column)}
                style={column.width ? { width: column.width } : undefined}
              >
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr
              key={props.rowKey(row)}
              data-testid={props.rowTestId?.(row)}
              className={props.rowClass?.(row)}
            >
              {props.columns.map((column) =>
                column.kind === 'head' ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={classOf(column)}>
                    <span className="cell-label" aria-hidden="true">
                      {column.title}
                    </span>
                    <span className="cell-value">{column.cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {props.foot !== undefined && <tfoot>{props.foot}</tfoot>}
      </table>
    </div>
  );
}
