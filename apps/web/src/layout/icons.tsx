import type { ReactNode } from 'react';

const icon = (paths: string): (() => ReactNode) =>
  function Icon(): ReactNode {
    return (
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={paths} />
      </svg>
    );
  };

export const MenuIcon = icon('M2 4h12M2 8h12M2 12h12');
export const PersonIcon = icon('M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14a5.5 5.5 0 0 1 11 0');
export const PlusIcon = icon('M8 2.5v11M2.5 8h11');
export const DeleteIcon = icon('M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4');
export const DownloadIcon = icon('M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11');
export const PrinterIcon = icon('M4.5 6V2h7v4M4.5 11h-2V6h11v5h-2M4.5 9.5h7V14h-7z');
export const EditIcon = icon('M3 10.5 10.8 2.7l2.5 2.5L5.5 13 2.5 13.5z');
export const FormIcon = icon('M13.5 8v5.5h-11v-11H8M6.5 9.5 13 3');
export const CloseIcon = icon('M3.5 3.5l9 9M12.5 3.5l-9 9');
