const STEP_PERCENT = 10;

/** Tells on the terminal how far something is: one line that is written anew, or a line each 10 % elsewhere. */
export class ProgressLine {
  private shown = -1;

  constructor(private readonly what: string) {
    this.show(0);
  }

  show(percent: number): void {
    const whole = Math.floor(percent);
    if (whole === this.shown) return;
    const text = `[gangmu] ${this.what} ${String(whole)} %`;
    if (process.stdout.isTTY) process.stdout.write(`\r${text}${whole === 100 ? '\n' : ''}`);
    else if (
      Math.floor(whole / STEP_PERCENT) > Math.floor(this.shown / STEP_PERCENT) ||
      whole === 0
    )
      console.log(text);
    this.shown = whole;
  }
}
