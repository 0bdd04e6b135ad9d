import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

/** A column of a table. Figures stand right-aligned in tabular digits. */
export interface Column<Row> {
  readonly key: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly kind?: 'text' | 'figure' | 'head';
  readonly width?: string;
  /** Left out of the cards a narrow screen shows. */
  readonly wideOnly?: boolean;
  /** Short words and months stay on one line; a figure in words may break. */
  readonly breaks?: 'never' | 'freely';
  /** Buttons: nothing to print. */
  readonly isActs?: boolean;
}

type Look = Pick<Column<never>, 'title' | 'kind' | 'wideOnly' | 'breaks' | 'isActs'>;

/** A row of sums under the table: figures by the key of their column. */
export interface TotalRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly cells: Readonly<Record<string, ReactNode>>;
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  readonly rowTestId?: (row: Row) => string;
  readonly rowClass?: (row: Row) => string | undefined;
  readonly totals?: readonly TotalRow[];
  readonly testId?: string;
  /** Stays a table on a narrow screen: few, short columns. */
  readonly keepsRows?: boolean;
}

const classOf = (column: Look): string | undefined =>
  [
    column.kind === 'figure' ? 'figure' : '',
    column.wideOnly ? 'wide-only' : '',
    column.breaks === undefined ? '' : `breaks-${column.breaks}`,
    column.isActs ? 'no-print' : '',
  ]
    .filter(Boolean)
    .join(' ') || undefined;

function Cell(props: { column: Look; value: ReactNode }): ReactNode {
  if (props.value === undefined) return <td />;
  return (
    <td className={classOf(props.column)}>
      <span className="cell-label" aria-hidden="true">
        {props.column.title}
      </span>
      <span className="cell-value">{props.value}</span>
    </td>
  );
}

/** Whether a frame's content is wider than it is, so that the keyboard must be able to scroll it. */
function useScrolls(frame: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => {
      setScrolls(element.scrollWidth > element.clientWidth);
    });
    watch.observe(element);
    if (element.firstElementChild) watch.observe(element.firstElementChild);
    return () => {
      watch.disconnect();
    };
  }, [frame]);
  return scrolls;
}

/** A table that turns into a list of cards on a narrow screen. */
export function DataTable<Row>(props: TableProps<Row>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(frame);
  return (
    <div
      ref={frame}
      className={props.keepsRows ? 'table-frame' : 'table-frame table-frame-cards'}
      {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-label': props.caption } : {})}
    >
      <table
        className={props.keepsRows ? 'data-table' : 'data-table data-table-cards'}
        data-testid={props.testId}
      >
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
                  <Cell key={column.key} column={column} value={column.cell(row)} />
                ),
              )}
            </tr>
          ))}
        </tbody>
        {props.totals !== undefined && (
          <tfoot>
            {props.totals.map((total) => (
              <tr key={total.key}>
                {props.columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.key} scope="row">
                      {total.label}
                    </th>
                  ) : (
                    <Cell key={column.key} column={column} value={total.cells[column.key]} />
                  ),
                )}
              </tr>
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}
