/** Loaded before a function's code: makes `Date` show the stack's clock, by the distance that the host hands over with each invocation. */

const RealDate = Date;
const realNow = Date.now.bind(Date);
/** In the environment, so that worker threads that a function starts see the same clock. */
const VARIABLE = '_LOCAL_CLOCK_OFFSET';
const moved = () => realNow() + Number(process.env[VARIABLE] ?? 0);

const MovedDate: DateConstructor = new Proxy(RealDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length === 0 ? [moved()] : given, newTarget === MovedDate ? target : newTarget),
  apply: () => new RealDate(moved()).toString(),
});
RealDate.now = moved;
RealDate.prototype.constructor = MovedDate;
globalThis.Date = MovedDate;
